//! The calling thread would only wait, so it takes the last job itself.

use super::sync::thread;

/// Something to compute: it may be called once, from any thread.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// Runs all `jobs` at once and returns their results in the same order.
pub fn collect(mut jobs: Vec<Job>) -> Vec<u64> {
    let Some(last) = jobs.pop() else { return Vec::new() };
    let handles: Vec<_> = jobs.into_iter().map(thread::spawn).collect();
    let result = last();
    let mut results: Vec<u64> =
        handles.into_iter().map(|handle| handle.join().expect("a job does not panic")).collect();
    results.push(result);
    results
}
