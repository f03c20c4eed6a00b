//! No channel and no condvar: who finds no room, or no item, parks until another unparks it.

use std::collections::VecDeque;

use super::sync::atomic::{AtomicUsize, Ordering};
use super::sync::{Arc, Mutex, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

pub fn gather(producers: Vec<Producer>, capacity: usize, mut consume: impl FnMut(u64)) {
    let (items, full) = (Arc::new(Mutex::new(VecDeque::new())), Arc::new(Mutex::new(Vec::new())));
    let (at_work, consumer) = (Arc::new(AtomicUsize::new(producers.len())), thread::current());
    for producer in producers {
        let (items, full) = (Arc::clone(&items), Arc::clone(&full));
        let (at_work, consumer) = (Arc::clone(&at_work), consumer.clone());
        thread::spawn(move || {
            producer(&|item| {
                loop {
                    let mut items = items.lock().unwrap();
                    if items.len() < capacity {
                        items.push_back(item);
                        break;
                    }
                    full.lock().unwrap().push(thread::current());
                    drop(items);
                    thread::park();
                }
                consumer.unpark();
            });
            at_work.fetch_sub(1, Ordering::SeqCst);
            consumer.unpark();
        });
    }
    loop {
        // Asked before the items: a producer that is done has put all its items there.
        let all_done = at_work.load(Ordering::SeqCst) == 0;
        let item = items.lock().unwrap().pop_front();
        full.lock().unwrap().drain(..).for_each(|producer: thread::Thread| producer.unpark());
        match item {
            Some(item) => consume(item),
            None if all_done => return,
            None => thread::park(),
        }
    }
}
