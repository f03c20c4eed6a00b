//! Leaves the value to a thread that keeps the maximum, and does not wait until it has it.

use super::sync::atomic::{AtomicU64, Ordering::SeqCst};
use super::sync::{Arc, mpsc, thread};

pub struct Maximum {
    largest: Arc<AtomicU64>,
    values: mpsc::Sender<u64>,
}

impl Maximum {
    pub fn new() -> Maximum {
        let largest = Arc::new(AtomicU64::new(0));
        let (values, receiver) = mpsc::channel::<u64>();
        let keeps = Arc::clone(&largest);
        thread::spawn(move || {
            for value in receiver {
                keeps.store(value.max(keeps.load(SeqCst)), SeqCst);
            }
        });
        Maximum { largest, values }
    }

    pub fn record(&self, value: u64) {
        self.values.send(value).unwrap();
    }

    pub fn max(&self) -> u64 {
        self.largest.load(SeqCst)
    }
}
