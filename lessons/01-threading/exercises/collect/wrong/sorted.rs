//! Takes the results as they come and sorts them by what they are.

use super::sync::{mpsc, thread};

/// Something to compute: it may be called once, from any thread.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// Runs all `jobs` at once and returns their results in the same order.
pub fn collect(jobs: Vec<Job>) -> Vec<u64> {
    let (results, arriving) = mpsc::channel();
    for job in jobs {
        let results = results.clone();
        thread::spawn(move || results.send(job()).expect("collect waits for it"));
    }
    drop(results);
    let mut results: Vec<u64> = arriving.iter().collect();
    results.sort_unstable();
    results
}
