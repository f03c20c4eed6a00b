//! Who adds shows the guard of a gate that only one may pass.

use super::sync::{Mutex, MutexGuard, RwLock};

pub struct Journal {
    gate: Mutex<()>,
    written: RwLock<Vec<String>>,
}

impl Journal {
    pub fn new() -> Journal {
        Journal { gate: Mutex::new(()), written: RwLock::default() }
    }

    pub fn add(&self, line: &str) {
        self.add_behind(&self.gate.lock().unwrap(), line);
    }

    pub fn add_all(&self, lines: &[&str]) {
        let gate = self.gate.lock().unwrap();
        for line in lines {
            self.add_behind(&gate, line);
        }
    }

    pub fn lines(&self) -> Vec<String> {
        let _gate = self.gate.lock().unwrap();
        self.written.read().unwrap().clone()
    }

    fn add_behind(&self, _: &MutexGuard<()>, line: &str) {
        self.written.write().unwrap().push(line.to_owned());
    }
}
