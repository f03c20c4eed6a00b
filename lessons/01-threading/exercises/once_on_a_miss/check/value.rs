//! A value that knows who made it, and who clones it now.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};

use shared::schedules::{happens, point};

/// Two threads were about to clone a value, both at once.
pub const AT_ONCE: &str = "two threads clone at the same time";

/// Makes values and counts them.
#[derive(Clone)]
pub struct Maker {
    first: u32,
    made: Arc<AtomicU32>,
}

/// What a maker made.
pub struct Value {
    number: u32,
    clones: Arc<AtomicU32>,
}

impl Maker {
    /// Makes values with this number and those after it.
    pub fn new(first: u32) -> Maker {
        Maker { first, made: Arc::default() }
    }

    /// Takes a while.
    pub fn make(&self) -> Value {
        let number = self.first + self.made.fetch_add(1, SeqCst);
        point("makes the value");
        Value { number, clones: Arc::default() }
    }

    /// How many were made, or are being made.
    pub fn made(&self) -> u32 {
        self.made.load(SeqCst)
    }
}

impl Value {
    /// Which it is.
    pub fn number(&self) -> u32 {
        self.number
    }
}

impl Clone for Value {
    /// Takes a while.
    fn clone(&self) -> Value {
        if self.clones.fetch_add(1, SeqCst) > 0 {
            happens(AT_ONCE);
        }
        point("clones the value");
        self.clones.fetch_sub(1, SeqCst);
        Value { number: self.number, clones: Arc::clone(&self.clones) }
    }
}
