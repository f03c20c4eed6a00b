//! Joined inside the scope, so that nothing is left for the scope to complain about.

use std::any::Any;

use super::sync::{Mutex, thread};

/// Something to compute: it may be called once, from any thread. It knows its way to the journal.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// One line for each thing that happened.
pub type Journal = Mutex<Vec<String>>;

pub fn run_all(jobs: Vec<Job>, journal: &Journal) -> Vec<Result<u64, String>> {
    let results: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> = jobs.into_iter().map(|job| scope.spawn(job)).collect();
        threads.into_iter().map(|thread| thread.join().map_err(message)).collect()
    });
    journal.clear_poison();
    let mut journal = journal.lock().unwrap();
    for (number, result) in results.iter().enumerate() {
        let words = result.as_ref().map_or_else(
            |message| format!("panicked: {message}"),
            |value| format!("returned {value}"),
        );
        journal.push(format!("job {number} {words}"));
    }
    results
}

/// Takes the box apart, one type after the other.
fn message(payload: Box<dyn Any + Send>) -> String {
    let text = payload.downcast::<String>().map(|text| *text);
    let text = text.or_else(|payload| payload.downcast::<&str>().map(|text| text.to_string()));
    text.unwrap_or_else(|_| "no message".to_owned())
}
