//! Whoever reads does not pass the gate.

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
        let _gate = self.gate.lock().unwrap();
        self.push(line);
    }

    pub fn add_all(&self, lines: &[&str]) {
        let _gate = self.gate.lock().unwrap();
        for line in lines {
            self.push(line);
        }
    }

    pub fn lines(&self) -> Vec<String> {
        self.written.lock().unwrap().clone()
    }

    fn push(&self, line: &str) {
        self.written.lock().unwrap().push(line.to_owned());
    }
}
