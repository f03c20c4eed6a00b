//! Joins threads while it holds the lock that they need to come to their end.

use super::sync::{Arc, Mutex, thread};

/// Something to compute: it may be called once, from any thread.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// Runs all `jobs` at once and returns their results in the same order.
pub fn collect(jobs: Vec<Job>) -> Vec<u64> {
    let results = Arc::new(Mutex::new(vec![0; jobs.len()]));
    let mut handles = Vec::new();
    for (number, job) in jobs.into_iter().enumerate() {
        let results = Arc::clone(&results);
        handles.push(thread::spawn(move || {
            let result = job();
            results.lock().unwrap()[number] = result;
        }));
    }
    let results = results.lock().unwrap();
    for handle in handles {
        handle.join().expect("a job does not panic");
    }
    results.clone()
}
