//! Stops when all producers have ended, though their last items are still in the channel.

use super::sync::{mpsc, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

pub fn gather(producers: Vec<Producer>, capacity: usize, mut consume: impl FnMut(u64)) {
    let (sender, receiver) = mpsc::sync_channel(capacity);
    let start = |producer: Producer| {
        let sender = sender.clone();
        thread::spawn(move || producer(&|item| sender.send(item).unwrap()))
    };
    let threads: Vec<_> = producers.into_iter().map(start).collect();
    drop(sender);
    while let Ok(item) = receiver.recv() {
        consume(item);
        if threads.iter().all(|thread| thread.is_finished()) {
            break;
        }
    }
}
