//! No sender is dropped by name: `repeat_n` gives clones away, and the original as the last.

use std::iter;

use super::sync::{mpsc, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

pub fn gather(producers: Vec<Producer>, capacity: usize, mut consume: impl FnMut(u64)) {
    let (sender, receiver) = mpsc::sync_channel(capacity);
    let start = |(producer, sender): (Producer, mpsc::SyncSender<u64>)| {
        thread::spawn(move || producer(&|item| sender.send(item).unwrap()))
    };
    let senders = iter::repeat_n(sender, producers.len());
    let threads: Vec<_> = producers.into_iter().zip(senders).map(start).collect();
    while let Ok(item) = receiver.recv() {
        consume(item);
    }
    for thread in threads {
        thread.join().unwrap();
    }
}
