//! Gives the lock back before it calls `add`, and takes it again after it.

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
        let mut written = self.written.lock().unwrap();
        if let [first, rest @ ..] = lines {
            written.push((*first).to_owned());
            drop(written);
            for line in rest {
                self.add(line);
            }
        }
    }

    pub fn lines(&self) -> Vec<String> {
        self.written.lock().unwrap().clone()
    }
}
