//! Exercise 1.1 · Collect results
//!
//! Run all jobs at the same time, each in a different thread. Return their
//! results in the order of the jobs, whichever job ends first. When you
//! return, every job has ended. There may be one job, or none at all.
//!
//! Whoever waits has to sleep meanwhile, as `join` does: asking again and again
//! whether a thread has ended keeps a core busy for nothing.
//!
//! In Python one would start a Thread for each job and let each write into a
//! list. In Rust a thread returns a value, and joining it hands the value over.

#[allow(unused_imports, reason = "yours to use")]
use super::sync::{Arc, Mutex, mpsc, thread};

/// Something to compute: it may be called once, from any thread.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// Runs all `jobs` at once and returns their results in the same order.
pub fn collect(jobs: Vec<Job>) -> Vec<u64> {
    let _ = jobs;
    todo!("spawn a thread for each job, then join them in order")
}
