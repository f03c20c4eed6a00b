//! Threads that record at the same time: the largest stays, and nobody waits for anybody.

use shared::schedules::{Bound, alone, expect, fail, point, unlocking_is_a_step, watch};
use trial::Case;

use super::answer::Maximum;
use super::sync::{Arc, thread};

/// What is tried under every schedule.
pub const CASES: &[Case] = &[
    Case::new("a thread alone", || thread::spawn(by_itself).join().unwrap()),
    Case::new("two threads record 5 and 7", || record(&[&[5], &[7]])),
    Case::new("one stops, and one records 7", || one_stops(|maximum| maximum.record(7))),
    Case::new("one stops, and one looks", || one_stops(|maximum| _ = maximum.max())),
    Case::new("two threads record two each", || record(&[&[3, 8], &[6, 9]])).bound(BOUND),
    Case::new("three threads record 5, 7 and 6", || record(&[&[5], &[7], &[6]])).bound(BOUND),
    Case::new("two threads record, one looks twice", looked_at).bound(BOUND),
];

/// A thread that tries again has many schedules.
const BOUND: Bound = Bound { schedules: 4_000, ..Bound::USUAL };

const ALONE: &str = "Nobody came in between: this goes wrong with a single thread. Only a larger \
    value takes the place of the maximum.";
const FORGOTTEN: &str = "A value that was recorded is forgotten. Between the moment a thread read \
    the maximum and the moment it wrote, another one wrote: look at what is there now, and compare \
    again, until nobody came in between or the value there is the larger one.";
const WENT_BACK: &str = "The maximum became smaller: a smaller value took the place of a larger one, \
    if only for a moment.";
const TOO_LARGE: &str = "Nobody recorded a value that large. Between the moment a thread read the \
    maximum and the moment it changed it, another one wrote: what it had worked out did not fit \
    any more.";
const NOT_YET: &str = "The maximum is smaller than a value whose `record` has returned: either that \
    is not written by then, or a smaller one took its place, if only for a moment.";
const HELD_UP: &str = "One thread stopped in the middle of `record`, as any may, and now another \
    one comes to no end: the first has something that the second waits for. That is a lock, \
    whoever made it. Do all there is to do by one `compare_exchange`, which leaves no middle.";

fn maximum() -> Arc<Maximum> {
    let maximum = Arc::new(Maximum::new());
    let shown = Arc::clone(&maximum);
    watch("maximum", move || shown.max());
    maximum
}

fn by_itself() {
    let (maximum, other) = (maximum(), Maximum::new());
    expect("maximum at the start", 0, maximum.max(), ALONE);
    for (value, largest) in [(5, 5), (3, 5), (5, 5), (8, 8), (0, 8), (u64::MAX, u64::MAX)] {
        maximum.record(value);
        let seen = maximum.max();
        let meaning = if seen < value { NOT_YET } else { ALONE };
        expect(&format!("maximum when {value} is recorded"), largest, seen, meaning);
    }
    expect("maximum of another one", 0, other.max(), ALONE);
}

/// Each thread records these.
fn record(values: &[&'static [u64]]) {
    let maximum = maximum();
    let start = |values: &&'static [u64]| {
        let (maximum, values) = (Arc::clone(&maximum), *values);
        thread::spawn(move || {
            for &value in values {
                maximum.record(value);
            }
        })
    };
    let threads: Vec<_> = values.iter().map(start).collect();
    for thread in threads {
        thread.join().unwrap();
    }
    let largest = values.iter().copied().flatten().copied().max().unwrap_or(0);
    let seen = maximum.max();
    expect("maximum", largest, seen, if seen > largest { TOO_LARGE } else { FORGOTTEN });
}

/// One looks while the others record.
fn looked_at() {
    let maximum = maximum();
    let threads = [5, 7].map(|value| {
        let maximum = Arc::clone(&maximum);
        thread::spawn(move || {
            maximum.record(value);
            let seen = maximum.max();
            if seen < value {
                fail("maximum after the thread's own", &at_least(value), &seen.to_string(), NOT_YET);
            }
        })
    });
    let looker = Arc::clone(&maximum);
    let look = thread::spawn(move || [looker.max(), looker.max()]);
    let seen = look.join().unwrap();
    for thread in threads {
        thread.join().unwrap();
    }
    for value in seen {
        if ![0, 5, 7].contains(&value) {
            fail("maximum that is seen", "0, 5 or 7", &value.to_string(), TOO_LARGE);
        }
    }
    if seen[1] < seen[0] {
        fail("maximum that is seen later", &at_least(seen[0]), &seen[1].to_string(), WENT_BACK);
    }
}

fn at_least(value: u64) -> String {
    format!("{value} or more")
}

/// One thread records 5 and stops, at any step, for ever; another one comes to its end all the same.
fn one_stops(call: fn(&Maximum)) {
    // Who stops may have a lock.
    unlocking_is_a_step();
    let maximum = maximum();
    let shared = Arc::clone(&maximum);
    let stopped = thread::spawn(move || shared.record(5));
    let shared = Arc::clone(&maximum);
    let goes_on = thread::spawn(move || {
        point("the other one stops");
        alone("a call while one has stopped", HELD_UP, || call(&shared));
    });
    goes_on.join().unwrap();
    stopped.join().unwrap();
}
