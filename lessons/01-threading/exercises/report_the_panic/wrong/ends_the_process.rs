//! Gives up altogether when a job has panicked.

use super::sync::{Mutex, PoisonError, thread};

/// Something to compute: it may be called once, from any thread. It knows its way to the journal.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// One line for each thing that happened.
pub type Journal = Mutex<Vec<String>>;

pub fn run_all(jobs: Vec<Job>, journal: &Journal) -> Vec<Result<u64, String>> {
    let threads: Vec<_> = jobs.into_iter().map(thread::spawn).collect();
    let mut results = Vec::new();
    for thread in threads {
        match thread.join() {
            Ok(value) => results.push(Ok(value)),
            Err(_) => std::process::exit(1),
        }
    }
    let mut journal = journal.lock().unwrap_or_else(PoisonError::into_inner);
    journal.push(format!("{results:?}"));
    results
}
