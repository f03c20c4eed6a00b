//! A channel with a bound is a bounded buffer, but that only one may receive at a time.

use super::sync::Mutex;
use super::sync::mpsc::{Receiver, SyncSender, sync_channel};

#[derive(Debug)]
pub struct Buffer {
    sender: SyncSender<u64>,
    receiver: Mutex<Receiver<u64>>,
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        let (sender, receiver) = sync_channel(capacity);
        Buffer { sender, receiver: Mutex::new(receiver) }
    }

    pub fn put(&self, item: u64) {
        self.sender.send(item).unwrap();
    }

    pub fn take(&self) -> u64 {
        self.receiver.lock().unwrap().recv().unwrap()
    }
}
