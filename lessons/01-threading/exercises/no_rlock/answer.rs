//! Exercise 1.14 · No RLock
//!
//! This class works in Python, since an `RLock` lets in whoever holds it
//! already: `add_all` has the lock in hand when it calls `add`.
//!
//! ```python
//! class Journal:
//!     def __init__(self):
//!         self.lock, self.written = threading.RLock(), []
//!     def add(self, line):
//!         with self.lock: self.written.append(line)
//!     def add_all(self, lines):
//!         with self.lock:
//!             for line in lines: self.add(line)
//!     def lines(self):
//!         with self.lock: return list(self.written)
//! ```
//!
//! Rust has no such lock: a thread that locks a `Mutex` twice waits for itself.
//! Write the class in Rust. The lines of one `add_all` stand together, in their
//! order: no other thread's line comes in between, and nobody who reads sees
//! some of them without the others. An `add_all` may be called without a line.
//! It is tried under every schedule.

#[allow(unused_imports, reason = "yours to use")]
use super::sync::Mutex;

/// Lines that many threads write and read.
pub struct Journal {
    // Your fields.
}

impl Journal {
    /// A journal without lines.
    pub fn new() -> Journal {
        todo!("a journal without lines")
    }

    /// Adds a line.
    pub fn add(&self, line: &str) {
        let _ = line;
        todo!("add the line")
    }

    /// Adds lines that stand together.
    pub fn add_all(&self, lines: &[&str]) {
        let _ = lines;
        todo!("add the lines, so that nobody comes in between")
    }

    /// The lines so far.
    pub fn lines(&self) -> Vec<String> {
        todo!("the lines so far")
    }
}
