//! A lock by hand that remembers whether somebody waits, but not how many do.

use super::sync::{
    Condvar, Mutex,
    thread::{self, ThreadId},
};

/// Who is inside, and how many doors deep.
#[derive(Default)]
struct Owner {
    thread: Option<ThreadId>,
    depth: usize,
    somebody_waits: bool,
}

pub struct Journal {
    owner: Mutex<Owner>,
    free: Condvar,
    written: Mutex<Vec<String>>,
}

impl Journal {
    pub fn new() -> Journal {
        Journal { owner: Mutex::default(), free: Condvar::new(), written: Mutex::default() }
    }

    pub fn add(&self, line: &str) {
        self.enter();
        self.written.lock().unwrap().push(line.to_owned());
        self.leave();
    }

    pub fn add_all(&self, lines: &[&str]) {
        self.enter();
        for line in lines {
            self.add(line);
        }
        self.leave();
    }

    pub fn lines(&self) -> Vec<String> {
        self.enter();
        let lines = self.written.lock().unwrap().clone();
        self.leave();
        lines
    }

    fn enter(&self) {
        let me = thread::current().id();
        let mut owner = self.owner.lock().unwrap();
        while owner.thread.is_some_and(|thread| thread != me) {
            owner.somebody_waits = true;
            owner = self.free.wait(owner).unwrap();
        }
        owner.thread = Some(me);
        owner.depth += 1;
    }

    fn leave(&self) {
        let mut owner = self.owner.lock().unwrap();
        owner.depth -= 1;
        if owner.depth == 0 {
            owner.thread = None;
            if std::mem::take(&mut owner.somebody_waits) {
                self.free.notify_one();
            }
        }
    }
}
