//! Consumes nothing before everything is there.

use super::sync::{mpsc, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

pub fn gather(producers: Vec<Producer>, capacity: usize, consume: impl FnMut(u64)) {
    let (sender, receiver) = mpsc::sync_channel(capacity);
    for producer in producers {
        let sender = sender.clone();
        thread::spawn(move || producer(&|item| sender.send(item).unwrap()));
    }
    drop(sender);
    let items: Vec<u64> = receiver.iter().collect();
    items.into_iter().for_each(consume);
}
