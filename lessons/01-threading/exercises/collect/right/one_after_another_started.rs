//! Recursion instead of a list of handles: start the first, collect the rest, join the first.

use std::vec;

use super::sync::thread;

/// Something to compute: it may be called once, from any thread.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// Runs all `jobs` at once and returns their results in the same order.
pub fn collect(jobs: Vec<Job>) -> Vec<u64> {
    rest(jobs.into_iter())
}

fn rest(mut jobs: vec::IntoIter<Job>) -> Vec<u64> {
    let Some(job) = jobs.next() else { return Vec::new() };
    let first = thread::spawn(job);
    let mut results = rest(jobs);
    results.insert(0, first.join().expect("a job does not panic"));
    results
}
