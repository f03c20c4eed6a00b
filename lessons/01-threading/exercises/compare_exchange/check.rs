//! Threads that record at the same time: the largest stays, and nobody waits for anybody.

#[path = "check/looking.rs"]
mod looking;
#[path = "check/meaning.rs"]
mod meaning;

use shared::schedules::{Bound, alone, expect, in_turns, point, unlocking_is_a_step, watch};
use trial::Case;

use self::meaning::{ALONE, FORGOTTEN, HELD_UP, NOT_YET, TOO_LARGE};
use super::answer::Maximum;
use super::sync::{Arc, thread};

/// What is tried under every schedule.
pub const CASES: &[Case] = &[
    Case::new("a thread alone", || thread::spawn(by_itself).join().unwrap()).bound(OF_MANY_STEPS),
    Case::new("two threads record 5 and 7", || record(&[&[5], &[7]])),
    Case::new("one stops, and one records 7", || one_stops(|maximum| maximum.record(7))),
    Case::new("one stops, and one looks", || one_stops(|maximum| _ = maximum.max())),
    Case::new("two threads record two each", || record(&[&[3, 8], &[6, 9]])).bound(BOUND),
    Case::new("three threads record 5, 7 and 6", || record(&[&[5], &[7], &[6]])).bound(BOUND),
    looking::TWICE,
    looking::LARGE,
    looking::LARGER_FIRST,
    looking::LARGER_AND_ODD_FIRST,
    Case::new("four threads record 5, 7, 7 and 6", || record(&[&[5], &[7], &[7], &[6]])).bound(FEW),
    Case::new("many numbers, one after the other", many).bound(LONG),
    Case::new("one records 90, another one 1 to 8", || overtaken(1..=8)).bound(BOUND),
    Case::new("one records 90, another one 1 to 40 in between its steps", step_by_step)
        .bound(BOUND),
    Case::new("one records 90, another one 1 to 3 and 100", || overtaken([1, 2, 3, 100]))
        .bound(BOUND),
    Case::new("one records 90, another one 1 to 5 and 100", || overtaken([1, 2, 3, 4, 5, 100]))
        .bound(BOUND),
];

/// How many steps a call takes is up to the answer.
const OF_MANY_STEPS: Bound = Bound { steps: 5_000, ..Bound::USUAL };

/// A thread that tries again has many schedules.
const BOUND: Bound = Bound { schedules: 4_000, ..Bound::USUAL };
/// A single schedule, in which much is done.
const LONG: Bound = Bound { steps: 2_000, ..Bound::USUAL };
/// Four threads have too many for all of them.
const FEW: Bound = Bound { preemptions: 3, schedules: 1_500, ..Bound::USUAL };

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

/// The same with numbers of every size, and a large one before many small ones.
fn many() {
    let maximum = maximum();
    let sizes = (0..64).step_by(9).map(|bits| 1 << bits);
    let mut largest = 0;
    for value in sizes.chain(1..=20).chain([u64::MAX - 1, 0, u64::MAX, 1]) {
        maximum.record(value);
        largest = value.max(largest);
        expect(&format!("maximum when {value} is recorded"), largest, maximum.max(), ALONE);
    }
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

/// One records 90, and whenever it is about to take a step, another one may have recorded its next
/// value. That one never waits, wherever the first one is, and however often it has tried in vain.
fn overtaken(values: impl IntoIterator<Item = u64> + Send + 'static) {
    // Once it has recorded a value, it is the other one's turn.
    overtaken_after(thread::yield_now, values);
}

/// The same; before each value, the other one does this.
fn overtaken_after(pause: fn(), values: impl IntoIterator<Item = u64> + Send + 'static) {
    unlocking_is_a_step();
    let maximum = maximum();
    let shared = Arc::clone(&maximum);
    let tries = thread::spawn(move || shared.record(90));
    let shared = Arc::clone(&maximum);
    let overtakes = thread::spawn(move || {
        let mut largest = 90;
        for value in values {
            pause();
            point("the other one stops");
            alone("a call while one has stopped", HELD_UP, || shared.record(value));
            largest = value.max(largest);
        }
        largest
    });
    tries.join().unwrap();
    let largest = overtakes.join().unwrap();
    let seen = maximum.max();
    expect("maximum", largest, seen, if seen > largest { TOO_LARGE } else { FORGOTTEN });
}

/// The next value is recorded after each step of the first one.
fn step_by_step() {
    in_turns();
    overtaken_after(|| (), 1..=40);
}
