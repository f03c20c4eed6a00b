//! Sends what is left of an item in 32 bits.

use super::sync::{mpsc, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

pub fn gather(producers: Vec<Producer>, capacity: usize, mut consume: impl FnMut(u64)) {
    let (sender, receiver) = mpsc::sync_channel(capacity);
    for producer in producers {
        let sender = sender.clone();
        thread::spawn(move || producer(&|item| sender.send(item as u32).unwrap()));
    }
    drop(sender);
    for item in receiver {
        consume(item.into());
    }
}
