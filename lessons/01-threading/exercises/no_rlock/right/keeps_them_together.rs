//! What was added together is kept together, and told line by line.

use super::sync::Mutex;

pub struct Journal {
    written: Mutex<Vec<Vec<String>>>,
}

impl Journal {
    pub fn new() -> Journal {
        Journal { written: Mutex::default() }
    }

    pub fn add(&self, line: &str) {
        self.add_all(&[line]);
    }

    pub fn add_all(&self, lines: &[&str]) {
        let lines = lines.iter().map(|&line| line.to_owned()).collect();
        self.written.lock().unwrap().push(lines);
    }

    pub fn lines(&self) -> Vec<String> {
        self.written.lock().unwrap().concat()
    }
}
