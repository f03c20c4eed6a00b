//! A sleep mends no race: it only makes it rarer.

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
    thread::sleep(std::time::Duration::from_millis(100));
    let results = results.lock().unwrap();
    results.clone()
}
