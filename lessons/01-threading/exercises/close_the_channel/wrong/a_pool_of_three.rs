//! Three threads take the producers in turn: the fourth starts when one of the three is done.

use super::sync::{Arc, Mutex, mpsc, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

pub fn gather(producers: Vec<Producer>, capacity: usize, mut consume: impl FnMut(u64)) {
    let (sender, receiver) = mpsc::sync_channel(capacity);
    let producers = Arc::new(Mutex::new(producers.into_iter()));
    for _ in 0..3 {
        let (sender, producers) = (sender.clone(), Arc::clone(&producers));
        thread::spawn(move || {
            loop {
                let next = producers.lock().unwrap().next();
                let Some(producer) = next else { return };
                producer(&|item| sender.send(item).unwrap());
            }
        });
    }
    drop(sender);
    for item in receiver {
        consume(item);
    }
}
