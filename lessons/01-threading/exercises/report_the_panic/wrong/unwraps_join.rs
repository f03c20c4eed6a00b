//! A job's panic takes down the thread that joins it.

use super::sync::{Mutex, PoisonError, thread};

/// Something to compute: it may be called once, from any thread. It knows its way to the journal.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// One line for each thing that happened.
pub type Journal = Mutex<Vec<String>>;

pub fn run_all(jobs: Vec<Job>, journal: &Journal) -> Vec<Result<u64, String>> {
    let threads: Vec<_> = jobs.into_iter().map(thread::spawn).collect();
    let results: Vec<_> = threads.into_iter().map(|thread| Ok(thread.join().unwrap())).collect();
    let mut journal = journal.lock().unwrap_or_else(PoisonError::into_inner);
    journal.extend(
        results.iter().enumerate().map(|(number, result)| format!("job {number}: {result:?}")),
    );
    results
}
