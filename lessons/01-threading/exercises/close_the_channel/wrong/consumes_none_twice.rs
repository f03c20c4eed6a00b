//! Takes the same item for a mistake if it comes again.

use std::collections::HashSet;

use super::sync::{mpsc, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

pub fn gather(producers: Vec<Producer>, capacity: usize, mut consume: impl FnMut(u64)) {
    let (sender, items) = mpsc::sync_channel(capacity);
    for produce in producers {
        let sender = sender.clone();
        thread::spawn(move || produce(&|item| sender.send(item).unwrap()));
    }
    drop(sender);
    let mut seen = HashSet::new();
    for item in items {
        if seen.insert(item) {
            consume(item);
        }
    }
}
