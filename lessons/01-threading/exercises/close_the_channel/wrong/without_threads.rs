//! Neither threads nor a channel: each item goes straight to the consumer.

use std::cell::RefCell;

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

pub fn gather(producers: Vec<Producer>, _capacity: usize, consume: impl FnMut(u64)) {
    let consume = RefCell::new(consume);
    for producer in producers {
        producer(&|item| (consume.borrow_mut())(item));
    }
}
