//! One lock for single lines and one for many: neither keeps out the other.

use super::sync::Mutex;

pub struct Journal {
    gate_for_many: Mutex<()>,
    written: Mutex<Vec<String>>,
    gate_for_one: Mutex<()>,
}

impl Journal {
    pub fn new() -> Journal {
        Journal {
            gate_for_many: Mutex::new(()),
            gate_for_one: Mutex::new(()),
            written: Mutex::default(),
        }
    }

    pub fn add(&self, line: &str) {
        let _gate = self.gate_for_one.lock().unwrap();
        self.written.lock().unwrap().push(line.to_owned());
    }

    pub fn add_all(&self, lines: &[&str]) {
        let _gate = self.gate_for_many.lock().unwrap();
        for line in lines {
            self.add(line);
        }
    }

    pub fn lines(&self) -> Vec<String> {
        let _gate = self.gate_for_many.lock().unwrap();
        self.written.lock().unwrap().clone()
    }
}
