//! Puts the value where no other thread looks: each has its own.

use std::cell::Cell;

use super::sync::atomic::{
    AtomicBool,
    Ordering::{Acquire, Release},
};

/// Holds a value once it is published.
pub struct Letterbox {
    published: AtomicBool,
}

impl Letterbox {
    /// A letterbox in which nothing is published yet.
    pub fn new() -> Letterbox {
        Letterbox { published: AtomicBool::new(false) }
    }

    /// Publishes `value`. Called once.
    pub fn publish(&self, value: u64) {
        VALUE.set(value);
        self.published.store(true, Release);
    }

    /// The value, or `None` if none is published yet.
    pub fn read(&self) -> Option<u64> {
        self.published.load(Acquire).then(|| VALUE.get())
    }
}

thread_local! {
    static VALUE: Cell<u64> = const { Cell::new(0) };
}
