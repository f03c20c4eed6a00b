//! The threads send their results with their numbers; sorting puts them in order. Nobody joins:
//! who has received all results knows that all jobs have ended.

use super::sync::{mpsc, thread};

/// Something to compute: it may be called once, from any thread.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// Runs all `jobs` at once and returns their results in the same order.
pub fn collect(jobs: Vec<Job>) -> Vec<u64> {
    let (results, arriving) = mpsc::channel();
    for (number, job) in jobs.into_iter().enumerate() {
        let results = results.clone();
        thread::spawn(move || results.send((number, job())).expect("collect waits for it"));
    }
    // Else the loop below would wait for what this sender might send.
    drop(results);
    let mut numbered: Vec<(usize, u64)> = arriving.iter().collect();
    numbered.sort_unstable();
    numbered.into_iter().map(|(_, result)| result).collect()
}
