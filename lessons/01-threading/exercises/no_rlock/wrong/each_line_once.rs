//! Leaves out a line that stands there already.

use super::sync::Mutex;

pub struct Journal {
    written: Mutex<Vec<String>>,
}

impl Journal {
    pub fn new() -> Journal {
        Journal { written: Mutex::default() }
    }

    pub fn add(&self, line: &str) {
        self.add_all(&[line]);
    }

    pub fn add_all(&self, lines: &[&str]) {
        let mut written = self.written.lock().unwrap();
        for line in lines {
            if !written.iter().any(|known| known == line) {
                written.push((*line).to_owned());
            }
        }
    }

    pub fn lines(&self) -> Vec<String> {
        self.written.lock().unwrap().clone()
    }
}
