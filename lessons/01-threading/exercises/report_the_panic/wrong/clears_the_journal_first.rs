//! Empties the journal before it starts the jobs: what was there is lost.

use std::any::Any;

use super::sync::{Mutex, PoisonError, thread};

/// Something to compute: it may be called once, from any thread. It knows its way to the journal.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// One line for each thing that happened.
pub type Journal = Mutex<Vec<String>>;

/// Runs all `jobs` at once, returns how each ended, and adds that to the `journal`.
pub fn run_all(jobs: Vec<Job>, journal: &Journal) -> Vec<Result<u64, String>> {
    journal.lock().unwrap_or_else(PoisonError::into_inner).clear();
    let threads: Vec<_> = jobs.into_iter().map(thread::spawn).collect();
    let results: Vec<_> =
        threads.into_iter().map(|thread| thread.join().map_err(message)).collect();
    let mut journal = journal.lock().unwrap_or_else(PoisonError::into_inner);
    journal.extend(results.iter().enumerate().map(|(number, result)| match result {
        Ok(value) => format!("job {number} returned {value}"),
        Err(message) => format!("job {number} panicked: {message}"),
    }));
    results
}

/// `panic!("text")` panics with a `&str`, `panic!("{value}")` with a `String`.
fn message(payload: Box<dyn Any + Send>) -> String {
    if let Some(text) = payload.downcast_ref::<&str>() {
        text.to_string()
    } else if let Some(text) = payload.downcast_ref::<String>() {
        text.clone()
    } else {
        "no message".to_owned()
    }
}
