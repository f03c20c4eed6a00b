//! Threads that add one at the same time. Whatever their order, nothing may be lost.

#[path = "check/looking.rs"]
mod looking;
#[path = "check/several.rs"]
mod several;

use shared::schedules::{Bound, alive, expect, unlocking_is_a_step, watch};
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
    Case::new("one thread looks while another one adds two", looking::one_looks).bound(FEW),
    Case::new("two threads look while another one adds two", looking::two_look).bound(FEW),
    Case::new("one thread looks while another one adds twelve", looking::one_looks_at_twelve)
        .bound(FEW),
    Case::new("260 are added, one after the other", again).bound(LONG),
    several::AT_ONCE,
    several::IN_BETWEEN,
    Case::new("a counter of its own, while another one counts", apart),
];

/// A lock made by hand has too many schedules for all of them.
const FEW: Bound = Bound { schedules: 2_000, ..Bound::USUAL };

/// One schedule, and as many steps as it takes to come to the end of a list again and again.
const LONG: Bound = Bound { schedules: 1, steps: 100_000, ..Bound::USUAL };

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
const LOOKED: &str = "To look changes nothing: when nobody has added anything since, `count` says the \
    same again.";
const EACH_TIME: &str = "Nobody came in between, and this went well for the first additions: each one \
    counts, however many there were before it.";
const APART: &str =
    "Two counters have nothing to do with each other: each needs a count of its own.";

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
    expect("count, asked again", count, counter.count(), LOOKED);
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

/// As often as no single byte can count, and nobody looks meanwhile.
fn again() {
    let counter = Counter::new();
    (0..260).for_each(|_| counter.add_one());
    expect("count", 260, counter.count(), EACH_TIME);
}

/// A counter whose count is told in the story.
fn counter() -> Arc<Counter> {
    let counter = Arc::new(Counter::new());
    let shown = Arc::clone(&counter);
    watch("count", move || shown.count());
    counter
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
