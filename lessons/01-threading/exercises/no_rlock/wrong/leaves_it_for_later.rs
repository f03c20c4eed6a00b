//! Who finds the lock taken does not wait: its lines lie aside until somebody reads. What it writes
//! next, when the lock is free, stands before them.

use super::sync::Mutex;

/// Lines that many threads write and read.
pub struct Journal {
    written: Mutex<Vec<String>>,
    aside: Mutex<Vec<String>>,
}

impl Journal {
    /// A journal without lines.
    pub fn new() -> Journal {
        Journal { written: Mutex::default(), aside: Mutex::default() }
    }

    /// Adds a line.
    pub fn add(&self, line: &str) {
        self.add_all(&[line]);
    }

    /// Adds lines that stand together.
    pub fn add_all(&self, lines: &[&str]) {
        let lines = lines.iter().map(|line| (*line).to_owned());
        match self.written.try_lock() {
            Ok(mut written) => written.extend(lines),
            Err(_) => self.aside.lock().unwrap().extend(lines),
        }
    }

    /// The lines so far.
    pub fn lines(&self) -> Vec<String> {
        let mut written = self.written.lock().unwrap();
        written.append(&mut self.aside.lock().unwrap());
        written.clone()
    }
}
