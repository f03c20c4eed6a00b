//! Recursion instead of a list of handles: start the first, collect the rest, join the first.

use super::sync::thread;

/// Something to compute: it may be called once, from any thread.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// Runs all `jobs` at once and returns their results in the same order.
pub fn collect(jobs: Vec<Job>) -> Vec<u64> {
    from(jobs.into_iter())
}

fn from(mut jobs: impl Iterator<Item = Job>) -> Vec<u64> {
    let Some(job) = jobs.next() else { return Vec::new() };
    let first = thread::spawn(job);
    let mut rest = from(Box::new(jobs) as Box<dyn Iterator<Item = Job>>);
    rest.insert(0, first.join().expect("a job does not panic"));
    rest
}
