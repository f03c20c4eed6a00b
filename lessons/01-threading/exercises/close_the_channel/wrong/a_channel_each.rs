//! A channel for each producer, each with room for all: read one after the other.

use super::sync::{mpsc, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

pub fn gather(producers: Vec<Producer>, capacity: usize, mut consume: impl FnMut(u64)) {
    let start = |producer: Producer| {
        let (sender, receiver) = mpsc::sync_channel(capacity);
        thread::spawn(move || producer(&|item| sender.send(item).unwrap()));
        receiver
    };
    let receivers: Vec<_> = producers.into_iter().map(start).collect();
    for item in receivers.into_iter().flatten() {
        consume(item);
    }
}
