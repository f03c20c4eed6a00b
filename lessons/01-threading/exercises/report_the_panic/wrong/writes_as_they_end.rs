//! Each thread adds the line for its job itself, before the others have ended.

use std::any::Any;

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::sync::{Mutex, PoisonError, thread};

/// Something to compute: it may be called once, from any thread. It knows its way to the journal.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// One line for each thing that happened.
pub type Journal = Mutex<Vec<String>>;

pub fn run_all(jobs: Vec<Job>, journal: &Journal) -> Vec<Result<u64, String>> {
    thread::scope(|scope| {
        let start = |(number, job): (usize, Job)| {
            scope.spawn(move || {
                let result = catch_unwind(AssertUnwindSafe(job)).map_err(message);
                journal.lock().unwrap_or_else(PoisonError::into_inner).push(match &result {
                    Ok(value) => format!("job {number} returned {value}"),
                    Err(message) => format!("job {number} panicked: {message}"),
                });
                result
            })
        };
        let threads: Vec<_> = jobs.into_iter().enumerate().map(start).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    })
}

fn message(payload: Box<dyn Any + Send>) -> String {
    if let Some(text) = payload.downcast_ref::<&str>() {
        text.to_string()
    } else if let Some(text) = payload.downcast_ref::<String>() {
        text.clone()
    } else {
        "no message".to_owned()
    }
}
