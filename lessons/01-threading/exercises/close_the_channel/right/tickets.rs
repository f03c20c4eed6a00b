//! A channel without bound, and as many tickets as there are places: to send costs one.

use super::sync::{Arc, Mutex, mpsc, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

pub fn gather(producers: Vec<Producer>, capacity: usize, mut consume: impl FnMut(u64)) {
    let (hand_out, tickets) = mpsc::channel();
    (0..capacity).for_each(|_| hand_out.send(()).unwrap());
    let tickets = Arc::new(Mutex::new(tickets));
    let (sender, receiver) = mpsc::channel();
    let threads: Vec<_> = producers
        .into_iter()
        .map(|producer| {
            let (sender, tickets) = (sender.clone(), Arc::clone(&tickets));
            thread::spawn(move || {
                producer(&|item| {
                    tickets.lock().unwrap().recv().unwrap();
                    sender.send(item).unwrap();
                });
            })
        })
        .collect();
    drop(sender);
    for item in receiver {
        hand_out.send(()).unwrap();
        consume(item);
    }
    threads.into_iter().for_each(|thread| thread.join().unwrap());
}
