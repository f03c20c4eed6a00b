//! Exercise 1.5 · Report the panic
//!
//! Run every job in a thread of its own, all at the same time, and wait for
//! all of them, at rest: nobody polls. A job that panics takes nobody along.
//! Return, in the order of the jobs, `Ok` with what a job returned or `Err`
//! with the message of its panic. A message is a `&str` or a `String`; if it is
//! neither, say `no message`.
//!
//! The jobs write to the journal, and one may panic while it has it locked. It
//! may have lines when you get it, and be poisoned: who used it before may have
//! panicked, too. What is there stays.
//! When all have ended, add a line for each, in the order of the jobs, after
//! those that are there: `job 0 returned 10` or `job 1 panicked: paper jam`.
//!
//! In Python an exception in a Thread is printed and forgotten, and a lock that
//! it held is as good as new. In Rust `join` hands you the panic, and the lock
//! remembers it: it is poisoned.

#[allow(unused_imports, reason = "yours to use")]
use super::sync::{Arc, Mutex, PoisonError, mpsc, thread};

/// Something to compute: it may be called once, from any thread. It knows its way to the journal.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// One line for each thing that happened.
pub type Journal = Mutex<Vec<String>>;

/// Runs all `jobs` at once, returns how each ended, and adds that to the `journal`.
pub fn run_all(jobs: Vec<Job>, journal: &Journal) -> Vec<Result<u64, String>> {
    let _ = (jobs, journal);
    todo!("join every thread, and look at what join returns")
}
