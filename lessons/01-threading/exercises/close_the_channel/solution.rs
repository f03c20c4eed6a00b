//! A sender for each producer, and none left over: the loop ends with the last producer.

use super::sync::{mpsc, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

/// Runs all `producers` at once and calls `consume` with each item as it comes.
pub fn gather(producers: Vec<Producer>, capacity: usize, mut consume: impl FnMut(u64)) {
    let (sender, receiver) = mpsc::sync_channel(capacity);
    for producer in producers {
        let sender = sender.clone();
        let send = move |item| {
            sender.send(item).expect("the consumer stays until the last sender is gone")
        };
        thread::spawn(move || producer(&send));
    }
    // The one that the others were cloned from would keep the channel open for ever.
    drop(sender);
    for item in receiver {
        consume(item);
    }
}
