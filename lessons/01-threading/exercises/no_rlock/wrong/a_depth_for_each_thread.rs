//! Counts the doors for each thread, where the trial cannot see it.

use std::cell::Cell;

use super::sync::Mutex;

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

pub struct Journal {
    gate: Mutex<()>,
    written: Mutex<Vec<String>>,
}

impl Journal {
    pub fn new() -> Journal {
        Journal { gate: Mutex::new(()), written: Mutex::default() }
    }

    pub fn add(&self, line: &str) {
        let outside = DEPTH.get() == 0;
        let _gate = outside.then(|| self.gate.lock().unwrap());
        self.written.lock().unwrap().push(line.to_owned());
    }

    pub fn add_all(&self, lines: &[&str]) {
        let _gate = self.gate.lock().unwrap();
        DEPTH.set(DEPTH.get() + 1);
        for line in lines {
            self.add(line);
        }
        DEPTH.set(DEPTH.get() - 1);
    }

    pub fn lines(&self) -> Vec<String> {
        let _gate = self.gate.lock().unwrap();
        self.written.lock().unwrap().clone()
    }
}
