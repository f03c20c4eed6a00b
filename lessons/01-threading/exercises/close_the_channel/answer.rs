//! Exercise 1.4 · Close the channel
//!
//! Run every producer in a thread of its own, all at the same time. They feed
//! one channel with room for `capacity` items (at least 1). The calling thread
//! takes the items out, one by one, and consumes each before it takes the next.
//! Return when every producer is done and every item is consumed. There may be
//! no producer at all, and a producer may have no item.
//!
//! An item that is being consumed has left the channel and takes no room. A
//! producer that finds no room waits. Nobody polls: who waits is at rest. What
//! one producer sends stays in order.
//!
//! In Python this is a `queue.Queue(maxsize)` in which each producer puts a
//! `None` at the end. In Rust the channel itself knows that nobody is left.

#[allow(unused_imports, reason = "yours to use")]
use super::sync::{Arc, Condvar, Mutex, mpsc, thread};

/// Makes items, and calls the function that it is given with each.
pub type Producer = Box<dyn FnOnce(&dyn Fn(u64)) + Send>;

/// Runs all `producers` at once and calls `consume` with each item as it comes.
pub fn gather(producers: Vec<Producer>, capacity: usize, consume: impl FnMut(u64)) {
    let _ = (producers, capacity, consume);
    todo!("start the producers, then consume until the channel is closed")
}
