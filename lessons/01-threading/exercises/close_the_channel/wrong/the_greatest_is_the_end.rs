//! Each producer sends the greatest number at its end, as if no item could be that.

use super::sync::{mpsc, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

const END: u64 = u64::MAX;

pub fn gather(producers: Vec<Producer>, capacity: usize, mut consume: impl FnMut(u64)) {
    let (sender, items) = mpsc::sync_channel(capacity);
    let mut open = producers.len();
    for produce in producers {
        let sender = sender.clone();
        thread::spawn(move || {
            produce(&|item| sender.send(item).unwrap());
            // Nobody may be there any more.
            let _ = sender.send(END);
        });
    }
    while open > 0 {
        match items.recv().unwrap() {
            END => open -= 1,
            item => consume(item),
        }
    }
}
