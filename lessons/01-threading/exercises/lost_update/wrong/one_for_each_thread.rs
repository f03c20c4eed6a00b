//! A count for each thread, of which another thread sees nothing.

use std::cell::Cell;

thread_local! {
    static COUNT: Cell<u64> = const { Cell::new(0) };
}

#[derive(Debug)]
pub struct Counter {}

impl Counter {
    pub fn new() -> Counter {
        COUNT.set(0);
        Counter {}
    }

    pub fn add_one(&self) {
        COUNT.set(COUNT.get() + 1);
    }

    pub fn count(&self) -> u64 {
        COUNT.get()
    }
}
