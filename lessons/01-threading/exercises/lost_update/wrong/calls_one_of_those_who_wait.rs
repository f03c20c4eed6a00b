//! A lock made by hand that remembers whether somebody waits, but not how many do.

use super::sync::{Condvar, Mutex};

#[derive(Debug, Default)]
struct Door {
    closed: bool,
    somebody_waits: bool,
}

#[derive(Debug)]
pub struct Counter {
    door: Mutex<Door>,
    opens: Condvar,
    count: Mutex<u64>,
}

impl Counter {
    pub fn new() -> Counter {
        Counter { door: Mutex::default(), opens: Condvar::new(), count: Mutex::new(0) }
    }

    fn enter(&self) {
        let mut door = self.door.lock().unwrap();
        while door.closed {
            door.somebody_waits = true;
            door = self.opens.wait(door).unwrap();
        }
        door.closed = true;
    }

    fn leave(&self) {
        let mut door = self.door.lock().unwrap();
        door.closed = false;
        if std::mem::take(&mut door.somebody_waits) {
            self.opens.notify_one();
        }
    }

    pub fn add_one(&self) {
        self.enter();
        *self.count.lock().unwrap() += 1;
        self.leave();
    }

    pub fn count(&self) -> u64 {
        *self.count.lock().unwrap()
    }
}
