//! Takes a lock that is held for its own.

use super::sync::Mutex;

pub struct Journal {
    gate: Mutex<()>,
    written: Mutex<Vec<String>>,
}

impl Journal {
    pub fn new() -> Journal {
        Journal { gate: Mutex::new(()), written: Mutex::default() }
    }

    pub fn add(&self, line: &str) {
        let _gate = self.gate.try_lock();
        self.written.lock().unwrap().push(line.to_owned());
    }

    pub fn add_all(&self, lines: &[&str]) {
        let _gate = self.gate.lock().unwrap();
        for line in lines {
            self.add(line);
        }
    }

    pub fn lines(&self) -> Vec<String> {
        let _gate = self.gate.lock().unwrap();
        self.written.lock().unwrap().clone()
    }
}
