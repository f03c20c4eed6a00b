//! Which job returned this? Of two that returned the same, the one is forgotten.

use std::collections::BTreeMap;

use super::sync::{mpsc, thread};

/// Something to compute: it may be called once, from any thread.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// Runs all `jobs` at once and returns their results in the same order.
pub fn collect(jobs: Vec<Job>) -> Vec<u64> {
    let (send, receive) = mpsc::channel();
    let mut handles = Vec::new();
    for (number, job) in jobs.into_iter().enumerate() {
        let send = send.clone();
        handles.push(thread::spawn(move || send.send((job(), number)).unwrap()));
    }
    drop(send);
    let jobs: BTreeMap<u64, usize> = receive.into_iter().collect();
    for handle in handles {
        handle.join().unwrap();
    }
    let mut results: Vec<(usize, u64)> =
        jobs.into_iter().map(|(result, job)| (job, result)).collect();
    results.sort_unstable();
    results.into_iter().map(|(_, result)| result).collect()
}
