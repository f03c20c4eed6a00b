//! Counts who has added, and not how often.

use std::collections::HashSet;

use super::sync::{
    Mutex,
    thread::{self, ThreadId},
};

#[derive(Debug)]
pub struct Counter {
    added: Mutex<HashSet<ThreadId>>,
}

impl Counter {
    pub fn new() -> Counter {
        Counter { added: Mutex::default() }
    }

    pub fn add_one(&self) {
        self.added.lock().unwrap().insert(thread::current().id());
    }

    pub fn count(&self) -> u64 {
        self.added.lock().unwrap().len() as u64
    }
}
