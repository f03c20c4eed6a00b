//! To add one line is to add all of one, so that only one function locks.

use super::sync::RwLock;

pub struct Journal {
    written: RwLock<Vec<String>>,
}

impl Journal {
    pub fn new() -> Journal {
        Journal { written: RwLock::default() }
    }

    pub fn add(&self, line: &str) {
        self.add_all(&[line]);
    }

    pub fn add_all(&self, lines: &[&str]) {
        let lines = lines.iter().map(|&line| line.to_owned());
        self.written.write().unwrap().extend(lines);
    }

    pub fn lines(&self) -> Vec<String> {
        self.written.read().unwrap().clone()
    }
}
