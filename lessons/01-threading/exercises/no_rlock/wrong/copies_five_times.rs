//! Adds to a copy, and puts it back if nobody did so meanwhile; after five times it leaves it.

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
        for _ in 0..5 {
            let seen = self.lines();
            let mut next = seen.clone();
            next.extend(lines.iter().map(|&line| line.to_owned()));
            let mut written = self.written.lock().unwrap();
            // Lines are only added: as many are the same ones.
            if written.len() == seen.len() {
                *written = next;
                return;
            }
        }
    }

    pub fn lines(&self) -> Vec<String> {
        self.written.lock().unwrap().clone()
    }
}
