//! Whoever adds takes a number, and waits until it is called.

use super::sync::{Condvar, Mutex};

#[derive(Debug, Default)]
struct Line {
    given: u64,
    called: u64,
}

#[derive(Debug)]
pub struct Counter {
    line: Mutex<Line>,
    next_please: Condvar,
}

impl Counter {
    pub fn new() -> Counter {
        Counter { line: Mutex::default(), next_please: Condvar::new() }
    }

    pub fn add_one(&self) {
        let mut line = self.line.lock().unwrap();
        let mine = line.given;
        line.given += 1;
        let mut line = self.next_please.wait_while(line, |line| line.called != mine).unwrap();
        line.called += 1;
        self.next_please.notify_all();
    }

    pub fn count(&self) -> u64 {
        self.line.lock().unwrap().called
    }
}
