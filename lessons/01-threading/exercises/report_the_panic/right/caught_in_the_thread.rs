//! Each thread catches its own panic and sends what came of its job.

use std::panic::{self, AssertUnwindSafe};

use super::sync::{Mutex, mpsc, thread};

/// Something to compute: it may be called once, from any thread. It knows its way to the journal.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// One line for each thing that happened.
pub type Journal = Mutex<Vec<String>>;

pub fn run_all(jobs: Vec<Job>, journal: &Journal) -> Vec<Result<u64, String>> {
    let (sender, receiver) = mpsc::channel();
    let mut results = vec![Err(String::new()); jobs.len()];
    for (number, job) in jobs.into_iter().enumerate() {
        let sender = sender.clone();
        thread::spawn(move || {
            let result = panic::catch_unwind(AssertUnwindSafe(job)).map_err(|payload| {
                match (payload.downcast_ref::<&str>(), payload.downcast_ref::<String>()) {
                    (Some(text), _) => text.to_string(),
                    (_, Some(text)) => text.clone(),
                    _ => "no message".to_owned(),
                }
            });
            sender.send((number, result)).unwrap();
        });
    }
    drop(sender);
    for (number, result) in receiver {
        results[number] = result;
    }
    let mut journal = match journal.lock() {
        Ok(journal) => journal,
        Err(poisoned) => poisoned.into_inner(),
    };
    for (number, result) in results.iter().enumerate() {
        match result {
            Ok(value) => journal.push(format!("job {number} returned {value}")),
            Err(message) => journal.push(format!("job {number} panicked: {message}")),
        }
    }
    results
}
