//! Threads enough, but each holds the lock on the list while its job runs.

use super::sync::{Mutex, thread};

/// Something to compute: it may be called once, from any thread.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// Runs all `jobs` at once and returns their results in the same order.
pub fn collect(jobs: Vec<Job>) -> Vec<u64> {
    let results = Mutex::new(vec![0; jobs.len()]);
    thread::scope(|scope| {
        for (number, job) in jobs.into_iter().enumerate() {
            let results = &results;
            scope.spawn(move || {
                let mut results = results.lock().unwrap();
                results[number] = job();
            });
        }
    });
    results.into_inner().unwrap()
}
