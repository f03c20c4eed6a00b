//! A channel without bound: nobody ever waits for room.

use super::sync::Mutex;
use super::sync::mpsc::{Receiver, Sender, channel};

#[derive(Debug)]
pub struct Buffer {
    sender: Sender<u64>,
    receiver: Mutex<Receiver<u64>>,
}

impl Buffer {
    pub fn new(_capacity: usize) -> Buffer {
        let (sender, receiver) = channel();
        Buffer { sender, receiver: Mutex::new(receiver) }
    }

    pub fn put(&self, item: u64) {
        self.sender.send(item).unwrap();
    }

    pub fn take(&self) -> u64 {
        self.receiver.lock().unwrap().recv().unwrap()
    }
}
