//! Asks again and again instead of waiting.

use super::sync::{mpsc, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

pub fn gather(producers: Vec<Producer>, capacity: usize, mut consume: impl FnMut(u64)) {
    let (sender, receiver) = mpsc::sync_channel(capacity);
    for producer in producers {
        let sender = sender.clone();
        thread::spawn(move || producer(&|item| sender.send(item).unwrap()));
    }
    drop(sender);
    loop {
        match receiver.try_recv() {
            Ok(item) => consume(item),
            Err(mpsc::TryRecvError::Empty) => thread::yield_now(),
            Err(mpsc::TryRecvError::Disconnected) => return,
        }
    }
}
