//! The work is done elsewhere, but still one job after the other.

use super::sync::thread;

/// Something to compute: it may be called once, from any thread.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// Runs all `jobs` at once and returns their results in the same order.
pub fn collect(jobs: Vec<Job>) -> Vec<u64> {
    let all = thread::spawn(|| jobs.into_iter().map(|job| job()).collect());
    all.join().expect("no job panics")
}
