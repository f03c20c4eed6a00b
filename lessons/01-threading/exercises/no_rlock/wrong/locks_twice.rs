//! Word for word from Python: `add` locks what `add_all` holds.

use super::sync::Mutex;

pub struct Journal {
    written: Mutex<Vec<String>>,
}

impl Journal {
    pub fn new() -> Journal {
        Journal { written: Mutex::default() }
    }

    pub fn add(&self, line: &str) {
        self.written.lock().unwrap().push(line.to_owned());
    }

    pub fn add_all(&self, lines: &[&str]) {
        let _written = self.written.lock().unwrap();
        for line in lines {
            self.add(line);
        }
    }

    pub fn lines(&self) -> Vec<String> {
        self.written.lock().unwrap().clone()
    }
}
