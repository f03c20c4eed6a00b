//! Adds the first line, and then the others: of no lines there is no first one.

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
        written.push(lines[0].to_owned());
        written.extend(lines[1..].iter().map(|&line| line.to_owned()));
    }

    pub fn lines(&self) -> Vec<String> {
        self.written.lock().unwrap().clone()
    }
}
