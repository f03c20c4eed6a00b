//! A gate, once open, stays open. `clear` puts a new one in its place: who stands at the old one
//! goes through whenever it likes.

use super::sync::{Arc, Condvar, Mutex};

#[derive(Debug, Default)]
struct Gate {
    is_open: Mutex<bool>,
    opened: Condvar,
}

#[derive(Debug)]
pub struct Event {
    gate: Mutex<Arc<Gate>>,
}

impl Event {
    pub fn new() -> Event {
        Event { gate: Mutex::default() }
    }

    pub fn set(&self) {
        // Locked while it is opened, or `clear` could put a new one there in between.
        let gate = self.gate.lock().unwrap();
        *gate.is_open.lock().unwrap() = true;
        gate.opened.notify_all();
    }

    pub fn clear(&self) {
        let mut gate = self.gate.lock().unwrap();
        let is_open = *gate.is_open.lock().unwrap();
        if is_open {
            *gate = Arc::default();
        }
    }

    pub fn wait(&self) {
        let gate = self.gate.lock().unwrap().clone();
        let is_open = gate.is_open.lock().unwrap();
        drop(gate.opened.wait_while(is_open, |is_open| !*is_open).unwrap());
    }

    pub fn is_set(&self) -> bool {
        let gate = self.gate.lock().unwrap();
        *gate.is_open.lock().unwrap()
    }
}
