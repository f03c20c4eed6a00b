//! Consumes on a thread of its own, and does not wait for it.

use super::sync::{mpsc, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

pub fn gather(
    producers: Vec<Producer>,
    capacity: usize,
    mut consume: impl FnMut(u64) + Send + 'static,
) {
    let (sender, receiver) = mpsc::sync_channel(capacity);
    for producer in producers {
        let sender = sender.clone();
        thread::spawn(move || producer(&|item| sender.send(item).unwrap()));
    }
    thread::spawn(move || {
        for item in receiver {
            consume(item);
        }
    });
}
