//! Each thread has a place of its own, but the fourth one has the place of the first.

use std::collections::HashMap;

use super::sync::{
    Mutex,
    atomic::{AtomicU64, Ordering::SeqCst},
    thread::{self, ThreadId},
};

#[derive(Debug)]
pub struct Counter {
    numbers: Mutex<HashMap<ThreadId, usize>>,
    places: [AtomicU64; 3],
}

impl Counter {
    pub fn new() -> Counter {
        Counter { numbers: Mutex::default(), places: [0, 0, 0].map(AtomicU64::new) }
    }

    pub fn add_one(&self) {
        let place = &self.places[self.my_number() % 3];
        place.store(place.load(SeqCst) + 1, SeqCst);
    }

    fn my_number(&self) -> usize {
        let mut numbers = self.numbers.lock().unwrap();
        let next = numbers.len();
        *numbers.entry(thread::current().id()).or_insert(next)
    }

    pub fn count(&self) -> u64 {
        self.places.iter().map(|place| place.load(SeqCst)).sum()
    }
}
