//! Does all that is asked, but on another thread.

use super::sync::{mpsc, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

pub fn gather(producers: Vec<Producer>, capacity: usize, mut consume: impl FnMut(u64) + Send) {
    let (sender, receiver) = mpsc::sync_channel(capacity);
    thread::scope(|scope| {
        for producer in producers {
            let sender = sender.clone();
            scope.spawn(move || producer(&|item| sender.send(item).unwrap()));
        }
        drop(sender);
        scope.spawn(|| {
            for item in receiver {
                consume(item);
            }
        });
    });
}
