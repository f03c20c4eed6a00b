//! Waits for the producers before it makes room for them.

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
    for thread in threads {
        thread.join().unwrap();
    }
    for item in receiver {
        consume(item);
    }
}
