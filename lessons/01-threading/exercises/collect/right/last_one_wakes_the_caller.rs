//! As one would in Python: a list behind a lock, and a condition that says when it is full.

use super::sync::{Arc, Condvar, Mutex, thread};

/// Something to compute: it may be called once, from any thread.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// Runs all `jobs` at once and returns their results in the same order.
pub fn collect(jobs: Vec<Job>) -> Vec<u64> {
    let results = vec![None; jobs.len()];
    let shared = Arc::new((Mutex::new(results), Condvar::new()));
    for (number, job) in jobs.into_iter().enumerate() {
        let shared = Arc::clone(&shared);
        thread::spawn(move || {
            let result = job();
            let (results, arrived) = &*shared;
            results.lock().unwrap()[number] = Some(result);
            arrived.notify_one();
        });
    }
    let (results, arrived) = &*shared;
    let missing = |results: &mut Vec<Option<u64>>| results.contains(&None);
    let results = arrived.wait_while(results.lock().unwrap(), missing).unwrap();
    results.iter().flatten().copied().collect()
}
