//! Threads that add one at the same time. Whatever their order, nothing may be lost.

use shared::schedules::{expect, watch};
use trial::Case;

use super::answer::Counter;
use super::sync::{Arc, thread};

/// What is tried under every schedule.
pub const CASES: &[Case] = &[
    Case::new("two threads add one each", || add(&[1, 1])),
    Case::new("two threads add two each", || add(&[2, 2])),
    Case::new("three threads add one each", || add(&[1, 1, 1])),
    Case::new("a counter of its own, while another one counts", apart),
];

const LOST: &str = "An update was lost: between the moment a thread read the count and the moment \
    it wrote it back, another one wrote. Reading and writing have to be one step, or happen while \
    a lock is held that nobody else gets.";
const AT_START: &str = "A new counter stands at 0.";
const APART: &str = "Two counters have nothing to do with each other: each needs a count of its own.";

/// Each thread adds so often.
fn add(times: &[u64]) {
    let counter = Arc::new(Counter::new());
    expect("count at the start", 0, counter.count(), AT_START);
    let shown = Arc::clone(&counter);
    watch("count", move || shown.count());
    let start = |&times| {
        let counter = Arc::clone(&counter);
        thread::spawn(move || (0..times).for_each(|_| counter.add_one()))
    };
    let threads: Vec<_> = times.iter().map(start).collect();
    for thread in threads {
        thread.join().unwrap();
    }
    expect("count", times.iter().sum(), counter.count(), LOST);
}

fn apart() {
    let (one, other) = (Arc::new(Counter::new()), Counter::new());
    let shared = Arc::clone(&one);
    let thread = thread::spawn(move || shared.add_one());
    other.add_one();
    other.add_one();
    thread.join().unwrap();
    expect("count of one", 1, one.count(), APART);
    expect("count of the other", 2, other.count(), APART);
}
