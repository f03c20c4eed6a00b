//! One thread runs all producers, one after the other.

use super::sync::{mpsc, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

pub fn gather(producers: Vec<Producer>, capacity: usize, mut consume: impl FnMut(u64)) {
    let (sender, receiver) = mpsc::sync_channel(capacity);
    thread::spawn(move || {
        for producer in producers {
            producer(&|item| sender.send(item).unwrap());
        }
    });
    for item in receiver {
        consume(item);
    }
}
