//! More threads, more places and more items than one would try by hand.

use shared::schedules::point;

use super::super::sync::thread;
use super::observed::Observed;

const ANY_ITEM: &str = "Any `u64` may be put, 0 and the greatest as well, and one that is in already: \
    none of them can mean that a place is free.";
const ANY_NUMBER: &str = "Each capacity will do, and any number of calls: nothing may be right only \
    for some of them, or only for the first few.";
const ANY_THREADS: &str = "Any number of threads may wait at the same time: none of them may be \
    forgotten or sent away.";
const OVERTAKEN: &str = "A thread that waited was woken, and another one had been faster: that may \
    happen any number of times. Who finds no room, or no item, waits again: there is no last try.";

/// More than sixteen, some of them twice.
const ITEMS: &[u64] = &[7, 0, 3, 3, 9, 1, 8, 2, 2, 6, 5, 4, 0, 1, 7, 11, 10, 12];

/// How often another one is faster.
const TIMES: u64 = 20;

pub fn items(capacity: usize) {
    one_after_the_other(ITEMS, capacity, ANY_NUMBER);
}

/// The least there is, once more, and the greatest.
pub fn any_item() {
    one_after_the_other(&[0, 0, u64::MAX], 2, ANY_ITEM);
}

/// As many are put as there is room for, and the others while another thread takes them.
fn one_after_the_other(items: &'static [u64], capacity: usize, about: &'static str) {
    let buffer = Observed::about(about, capacity);
    buffer.putter(items);
    buffer.settle();
    buffer.taker(items.len());
    buffer.end();
    buffer.expect_taken(items);
}

const EACH: [&[u64]; 4] = [&[6], &[7], &[8], &[9]];

/// So many wait to take.
pub fn takers(many: usize) {
    let buffer = Observed::about(ANY_THREADS, 3);
    EACH[..many].iter().for_each(|_| buffer.taker(1));
    buffer.settle();
    buffer.putter(&[6, 7, 8, 9][..many]);
    buffer.end();
    buffer.expect_taken_in_any_order(&EACH[..many].concat());
}

/// So many wait to put.
pub fn putters(many: usize) {
    let buffer = Observed::about(ANY_THREADS, 2);
    buffer.fill(&[1, 2]);
    EACH[..many].iter().for_each(|item| buffer.putter(item));
    buffer.settle();
    buffer.taker(many + 2);
    buffer.end();
    buffer.expect_taken_in_any_order(&[&[1, 2], &*EACH[..many].concat()].concat());
}

/// Whoever makes room takes it as well, before the one that waits for it has looked; where it is
/// kept for that one, the other waits, until room is made for both.
pub fn overtaken_putter() {
    let buffer = Observed::about(OVERTAKEN, 1);
    buffer.fill(&[0]);
    buffer.putter(&[99]);
    buffer.settle();
    buffer.passer_by(|buffer| {
        for item in 1..=TIMES {
            buffer.take();
            buffer.put(item);
            let_the_other_look();
        }
    });
    // One after the other: who takes both might take what the passer-by needs.
    for _ in 0..2 {
        buffer.settle();
        buffer.taker(1);
    }
    buffer.end();
    let mut items: Vec<u64> = (0..=TIMES).collect();
    items.push(99);
    buffer.expect_taken_in_any_order(&items);
}

/// Whoever brings an item takes it as well, before the one that waits for it has looked.
pub fn overtaken_taker() {
    let buffer = Observed::about(OVERTAKEN, 1);
    buffer.taker(1);
    buffer.settle();
    buffer.passer_by(|buffer| {
        for item in 1..=TIMES {
            buffer.put(item);
            buffer.take();
            let_the_other_look();
        }
    });
    buffer.settle();
    buffer.putter(&[99]);
    buffer.end();
    let mut items: Vec<u64> = (1..=TIMES).collect();
    items.push(99);
    buffer.expect_taken_in_any_order(&items);
}

/// Who was woken looks, and finds nothing. A step of its own: no call has begun meanwhile.
fn let_the_other_look() {
    thread::yield_now();
    point("was faster");
}
