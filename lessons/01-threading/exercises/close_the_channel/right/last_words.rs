//! As one would with a queue in Python: each producer says that it was its last item.

use super::sync::{mpsc, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

pub fn gather(producers: Vec<Producer>, capacity: usize, mut consume: impl FnMut(u64)) {
    let (sender, receiver) = mpsc::sync_channel(capacity);
    let mut at_work = producers.len();
    for producer in producers {
        let sender = sender.clone();
        thread::spawn(move || {
            producer(&|item| sender.send(Some(item)).unwrap());
            sender.send(None).unwrap();
        });
    }
    while at_work > 0 {
        match receiver.recv().unwrap() {
            Some(item) => consume(item),
            None => at_work -= 1,
        }
    }
}
