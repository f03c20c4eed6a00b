//! Returns what the others returned, and nothing for those that panicked.

use super::sync::{Mutex, PoisonError, thread};

/// Something to compute: it may be called once, from any thread. It knows its way to the journal.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// One line for each thing that happened.
pub type Journal = Mutex<Vec<String>>;

pub fn run_all(jobs: Vec<Job>, journal: &Journal) -> Vec<Result<u64, String>> {
    let threads: Vec<_> = jobs.into_iter().map(thread::spawn).collect();
    let results: Vec<_> =
        threads.into_iter().filter_map(|thread| thread.join().ok()).map(Ok).collect();
    let mut journal = journal.lock().unwrap_or_else(PoisonError::into_inner);
    for (number, result) in results.iter().enumerate() {
        journal.push(format!("job {number} returned {}", result.clone().unwrap_or_default()));
    }
    results
}
