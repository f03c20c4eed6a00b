//! Adds nothing if it finds the lock taken ten times.

use super::sync::{Mutex, thread};

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
        for _ in 0..10 {
            if let Ok(mut written) = self.written.try_lock() {
                written.extend(lines.iter().map(|&line| line.to_owned()));
                return;
            }
            thread::yield_now();
        }
    }

    pub fn lines(&self) -> Vec<String> {
        self.written.lock().unwrap().clone()
    }
}
