//! Each thread writes into a slot of its own; what is left empty says that its thread panicked.

use std::any::Any;

use super::sync::{Arc, Mutex, PoisonError, thread};

/// Something to compute: it may be called once, from any thread. It knows its way to the journal.
pub type Job = Box<dyn FnOnce() -> u64 + Send>;

/// One line for each thing that happened.
pub type Journal = Mutex<Vec<String>>;

pub fn run_all(jobs: Vec<Job>, journal: &Journal) -> Vec<Result<u64, String>> {
    let slots = Arc::new(Mutex::new(vec![None; jobs.len()]));
    let start = |(number, job): (usize, Job)| {
        let slots = Arc::clone(&slots);
        thread::spawn(move || {
            let value = job();
            slots.lock().unwrap()[number] = Some(value);
        })
    };
    let threads: Vec<_> = jobs.into_iter().enumerate().map(start).collect();
    let mut results = Vec::new();
    for (number, thread) in threads.into_iter().enumerate() {
        let panic = thread.join().err();
        let value = slots.lock().unwrap()[number];
        results.push(value.ok_or_else(|| message(panic.as_deref())));
    }
    let lines = results.iter().enumerate().map(|(number, result)| match result {
        Ok(value) => format!("job {number} returned {value}"),
        Err(message) => format!("job {number} panicked: {message}"),
    });
    journal.lock().unwrap_or_else(PoisonError::into_inner).extend(lines);
    results
}

fn message(panic: Option<&(dyn Any + Send)>) -> String {
    match panic {
        Some(panic) if panic.is::<&str>() => panic.downcast_ref::<&str>().unwrap().to_string(),
        Some(panic) if panic.is::<String>() => panic.downcast_ref::<String>().unwrap().clone(),
        _ => "no message".to_owned(),
    }
}
