//! Four threads take the jobs in turn: the fifth starts when one of the four has ended.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::sync::{Arc, Mutex, PoisonError, mpsc, thread};

/// Something to compute: it may be called once, from any thread. It knows its way to the journal.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// One line for each thing that happened.
pub type Journal = Mutex<Vec<String>>;

pub fn run_all(jobs: Vec<Job>, journal: &Journal) -> Vec<Result<u64, String>> {
    let mut results = vec![Ok(0); jobs.len()];
    let jobs = Arc::new(Mutex::new(jobs.into_iter().enumerate()));
    let (sender, receiver) = mpsc::channel();
    for _ in 0..4 {
        let (jobs, sender) = (Arc::clone(&jobs), sender.clone());
        thread::spawn(move || {
            loop {
                let next = jobs.lock().unwrap().next();
                let Some((number, job)) = next else { return };
                let result = catch_unwind(AssertUnwindSafe(job)).map_err(message);
                sender.send((number, result)).unwrap();
            }
        });
    }
    drop(sender);
    for (number, result) in receiver {
        results[number] = result;
    }
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
