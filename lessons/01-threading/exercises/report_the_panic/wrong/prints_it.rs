//! Prints the lines instead of adding them to the journal.

use std::any::Any;

use super::sync::{Mutex, thread};

/// Something to compute: it may be called once, from any thread. It knows its way to the journal.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// One line for each thing that happened.
pub type Journal = Mutex<Vec<String>>;

pub fn run_all(jobs: Vec<Job>, journal: &Journal) -> Vec<Result<u64, String>> {
    let threads: Vec<_> = jobs.into_iter().map(thread::spawn).collect();
    let results: Vec<_> =
        threads.into_iter().map(|thread| thread.join().map_err(message)).collect();
    journal.clear_poison();
    for (number, result) in results.iter().enumerate() {
        match result {
            Ok(value) => println!("job {number} returned {value}"),
            Err(message) => println!("job {number} panicked: {message}"),
        }
    }
    results
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
