//! Spawn them all, then join them all: the handles keep the order.

use super::sync::thread;

/// Something to compute: it may be called once, from any thread.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// Runs all `jobs` at once and returns their results in the same order.
pub fn collect(jobs: Vec<Job>) -> Vec<u64> {
    // Collected first: an iterator is lazy, and would spawn each thread only when it is joined.
    let handles: Vec<_> = jobs.into_iter().map(thread::spawn).collect();
    handles.into_iter().map(|handle| handle.join().expect("a job does not panic")).collect()
}
