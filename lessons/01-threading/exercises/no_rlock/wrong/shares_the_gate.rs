//! Passes a gate that many may pass at once.

use super::sync::{Mutex, RwLock};

pub struct Journal {
    gate: RwLock<()>,
    written: Mutex<Vec<String>>,
}

impl Journal {
    pub fn new() -> Journal {
        Journal { gate: RwLock::new(()), written: Mutex::default() }
    }

    pub fn add(&self, line: &str) {
        let _gate = self.gate.read().unwrap();
        self.written.lock().unwrap().push(line.to_owned());
    }

    pub fn add_all(&self, lines: &[&str]) {
        let _gate = self.gate.read().unwrap();
        for line in lines {
            self.add(line);
        }
    }

    pub fn lines(&self) -> Vec<String> {
        let _gate = self.gate.write().unwrap();
        self.written.lock().unwrap().clone()
    }
}
