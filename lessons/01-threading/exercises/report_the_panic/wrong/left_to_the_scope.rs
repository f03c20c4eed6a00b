//! Nobody joins the threads but the scope, which passes their panics on.

use super::sync::{Mutex, PoisonError, mpsc, thread};

/// Something to compute: it may be called once, from any thread. It knows its way to the journal.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// One line for each thing that happened.
pub type Journal = Mutex<Vec<String>>;

pub fn run_all(jobs: Vec<Job>, journal: &Journal) -> Vec<Result<u64, String>> {
    let count = jobs.len();
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        for (number, job) in jobs.into_iter().enumerate() {
            let sender = sender.clone();
            scope.spawn(move || sender.send((number, job())));
        }
    });
    drop(sender);
    let mut results = vec![Err("no message".to_owned()); count];
    for (number, value) in receiver {
        results[number] = Ok(value);
    }
    let mut journal = journal.lock().unwrap_or_else(PoisonError::into_inner);
    journal.extend(
        results.iter().enumerate().map(|(number, result)| format!("job {number}: {result:?}")),
    );
    results
}
