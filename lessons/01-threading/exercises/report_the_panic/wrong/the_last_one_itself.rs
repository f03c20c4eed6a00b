//! Starts a thread for each job but the last: the calling thread has nothing else to do.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::sync::{Mutex, PoisonError, thread};

/// Something to compute: it may be called once, from any thread. It knows its way to the journal.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// One line for each thing that happened.
pub type Journal = Mutex<Vec<String>>;

pub fn run_all(jobs: Vec<Job>, journal: &Journal) -> Vec<Result<u64, String>> {
    let mut jobs = jobs;
    let last = jobs.pop();
    let threads: Vec<_> = jobs.into_iter().map(thread::spawn).collect();
    let last = last.map(|job| catch_unwind(AssertUnwindSafe(job)));
    let ended = threads.into_iter().map(|thread| thread.join()).chain(last);
    let results: Vec<_> = ended.map(|ended| ended.map_err(message)).collect();
    let mut journal = journal.lock().unwrap_or_else(PoisonError::into_inner);
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
