//! A flag says that the lock is held already, and does not say by whom.

use super::sync::{
    Mutex,
    atomic::{AtomicBool, Ordering::SeqCst},
};

pub struct Journal {
    gate: Mutex<()>,
    written: Mutex<Vec<String>>,
    held: AtomicBool,
}

impl Journal {
    pub fn new() -> Journal {
        Journal { gate: Mutex::new(()), written: Mutex::default(), held: AtomicBool::new(false) }
    }

    pub fn add(&self, line: &str) {
        let held = self.held.load(SeqCst);
        let _gate = (!held).then(|| self.gate.lock().unwrap());
        self.written.lock().unwrap().push(line.to_owned());
    }

    pub fn add_all(&self, lines: &[&str]) {
        let _gate = self.gate.lock().unwrap();
        self.held.store(true, SeqCst);
        for line in lines {
            self.add(line);
        }
        self.held.store(false, SeqCst);
    }

    pub fn lines(&self) -> Vec<String> {
        let _gate = self.gate.lock().unwrap();
        self.written.lock().unwrap().clone()
    }
}
