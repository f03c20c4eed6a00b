//! A lock by hand that two may find open before one of them closes it.

use super::sync::{
    Mutex,
    thread::{self, ThreadId},
};

pub struct Journal {
    owner: Mutex<Option<ThreadId>>,
    written: Mutex<Vec<String>>,
}

impl Journal {
    pub fn new() -> Journal {
        Journal { owner: Mutex::default(), written: Mutex::default() }
    }

    pub fn add(&self, line: &str) {
        let outermost = self.enter();
        self.written.lock().unwrap().push(line.to_owned());
        self.leave(outermost);
    }

    pub fn add_all(&self, lines: &[&str]) {
        let outermost = self.enter();
        for line in lines {
            self.add(line);
        }
        self.leave(outermost);
    }

    pub fn lines(&self) -> Vec<String> {
        let outermost = self.enter();
        let lines = self.written.lock().unwrap().clone();
        self.leave(outermost);
        lines
    }

    /// Whether this thread was not inside already.
    fn enter(&self) -> bool {
        let me = thread::current().id();
        if *self.owner.lock().unwrap() == Some(me) {
            return false;
        }
        while self.owner.lock().unwrap().is_some() {
            thread::yield_now();
        }
        *self.owner.lock().unwrap() = Some(me);
        true
    }

    fn leave(&self, outermost: bool) {
        if outermost {
            *self.owner.lock().unwrap() = None;
        }
    }
}
