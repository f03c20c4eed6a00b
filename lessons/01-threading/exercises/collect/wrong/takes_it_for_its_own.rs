//! Unwraps the `Arc` while the threads still share it.

use super::sync::{Arc, Mutex, thread};

/// Something to compute: it may be called once, from any thread.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// Runs all `jobs` at once and returns their results in the same order.
pub fn collect(jobs: Vec<Job>) -> Vec<u64> {
    let results = Arc::new(Mutex::new(vec![0; jobs.len()]));
    for (number, job) in jobs.into_iter().enumerate() {
        let results = Arc::clone(&results);
        thread::spawn(move || {
            let result = job();
            results.lock().unwrap()[number] = result;
        });
    }
    Arc::try_unwrap(results).expect("all threads are done").into_inner().unwrap()
}
