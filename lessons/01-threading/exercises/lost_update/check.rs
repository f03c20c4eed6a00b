//! Threads that add one at the same time. Whatever their order, nothing may be lost.

use std::sync::atomic::{AtomicU64, Ordering::SeqCst};

use shared::schedules::{Bound, alive, expect, fail, point, unlocking_is_a_step, watch};
use trial::Case;

use super::answer::Counter;
use super::sync::{Arc, thread};

/// What is tried under every schedule.
pub const CASES: &[Case] = &[
    Case::new("two threads add one each", || add(&[1, 1])),
    Case::new("the same, if to unlock takes a moment", || {
        // Who looks whether a lock is taken finds it so.
        unlocking_is_a_step();
        add(&[1, 1]);
    })
    .bound(FEW),
    Case::new("two threads add two each", || add(&[2, 2])).bound(FEW),
    Case::new("three threads add one each", || add(&[1, 1, 1])).bound(FEW),
    Case::new("one thread looks while another one adds two", look).bound(FEW),
    Case::new("a counter of its own, while another one counts", apart),
];

/// A lock made by hand has too many schedules for all of them.
const FEW: Bound = Bound { schedules: 2_000, ..Bound::USUAL };

const LOST: &str = "An update was lost. Either another thread wrote between the moment a thread \
    read the count and the moment it wrote it back: reading and writing have to be one step, or \
    happen while a lock is held that nobody else gets. Or a thread found that it could not add just \
    then, and did not try again.";
const TOO_MANY: &str = "More was counted than was added: some thread's addition counts twice.";
const LATER: &str = "`add_one` returned before it had added: a thread that it started was still at \
    it when all who had called it were done. When it returns, one has been added.";
const AT_START: &str = "A new counter stands at 0, whatever others have counted before it: a `static` would \
    be one count for all.";
const ALONE: &str = "One who adds alone is not counted rightly either: each call of `add_one` adds \
    one, and `count` says how many there were, without changing anything.";
const BACKWARDS: &str = "`count` said less than had been added when it was called: whoever adds took \
    away what was there, if only for a moment, or had not added yet when `add_one` returned.";
const AHEAD: &str = "`count` said more than anybody had begun to add.";
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
    let before = alive();
    let threads: Vec<_> = times.iter().map(start).collect();
    for thread in threads {
        thread.join().unwrap();
    }
    let left = alive() > before;
    let (count, added) = (counter.count(), times.iter().sum());
    if count != added {
        expect("count", added, count, reason(added, count, left));
    }
}

/// Why a count is not what was added. `left`: threads that nobody waited for are still there.
fn reason(added: u64, count: u64, left: bool) -> &'static str {
    let alone = Counter::new();
    let counts_alone = (1..=2).all(|added| {
        alone.add_one();
        alone.count() == added
    });
    match () {
        () if left => LATER,
        () if !counts_alone => ALONE,
        () if count > added => TOO_MANY,
        () => LOST,
    }
}

/// At each moment the count lies between what has been added and what was begun.
fn look() {
    let counter = Arc::new(Counter::new());
    let shown = Arc::clone(&counter);
    watch("count", move || shown.count());
    let [begun, done] = [(); 2].map(|()| Arc::new(AtomicU64::new(0)));
    let adds = {
        let (counter, begun, done) = (counter.clone(), begun.clone(), done.clone());
        move || {
            for _ in 0..2 {
                begun.fetch_add(1, SeqCst);
                counter.add_one();
                done.fetch_add(1, SeqCst);
            }
        }
    };
    let looks = move || {
        point("is about to look");
        let least = done.load(SeqCst);
        let count = counter.count();
        let most = begun.load(SeqCst);
        if count < least {
            fail("count", &format!("at least {least}"), &count.to_string(), BACKWARDS);
        }
        if count > most {
            fail("count", &format!("at most {most}"), &count.to_string(), AHEAD);
        }
    };
    for thread in [thread::spawn(adds), thread::spawn(looks)] {
        thread.join().unwrap();
    }
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
