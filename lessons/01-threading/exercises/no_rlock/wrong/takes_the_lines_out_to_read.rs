//! Takes the lines out to copy them, and puts them back in front of what came meanwhile.

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
        let lines = lines.iter().map(|&line| line.to_owned());
        self.written.lock().unwrap().extend(lines);
    }

    pub fn lines(&self) -> Vec<String> {
        let lines = std::mem::take(&mut *self.written.lock().unwrap());
        let copy = lines.clone();
        self.written.lock().unwrap().splice(0..0, lines);
        copy
    }
}
