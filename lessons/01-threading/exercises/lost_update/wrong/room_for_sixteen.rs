//! Each addition is a message, in a channel that has room for sixteen until somebody looks.

use super::sync::{Mutex, mpsc};

#[derive(Debug)]
pub struct Counter {
    additions: mpsc::SyncSender<()>,
    counted: Mutex<(u64, mpsc::Receiver<()>)>,
}

impl Counter {
    pub fn new() -> Counter {
        let (additions, waiting) = mpsc::sync_channel(16);
        Counter { additions, counted: Mutex::new((0, waiting)) }
    }

    pub fn add_one(&self) {
        self.additions.send(()).unwrap();
    }

    pub fn count(&self) -> u64 {
        let (count, waiting) = &mut *self.counted.lock().unwrap();
        *count += waiting.try_iter().count() as u64;
        *count
    }
}
