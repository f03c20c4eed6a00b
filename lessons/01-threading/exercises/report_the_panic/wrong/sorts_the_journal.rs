//! Puts the lines of the jobs in the order of the jobs.

use std::any::Any;

use super::sync::{Mutex, PoisonError, thread};

/// Something to compute: it may be called once, from any thread. It knows its way to the journal.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// One line for each thing that happened.
pub type Journal = Mutex<Vec<String>>;

pub fn run_all(jobs: Vec<Job>, journal: &Journal) -> Vec<Result<u64, String>> {
    let threads: Vec<_> = jobs.into_iter().map(thread::spawn).collect();
    let results: Vec<_> =
        threads.into_iter().map(|thread| thread.join().map_err(message)).collect();
    let mut journal = journal.lock().unwrap_or_else(PoisonError::into_inner);
    journal.sort();
    for (number, result) in results.iter().enumerate() {
        match result {
            Ok(value) => journal.push(format!("job {number} returned {value}")),
            Err(message) => journal.push(format!("job {number} panicked: {message}")),
        }
    }
    results
}

fn message(payload: Box<dyn Any + Send>) -> String {
    let text = payload.downcast_ref::<&str>().map(|text| text.to_string());
    let text = text.or_else(|| payload.downcast_ref::<String>().cloned());
    text.unwrap_or_else(|| "no message".to_owned())
}
