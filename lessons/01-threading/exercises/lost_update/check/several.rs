//! More threads than two, and more tries than one: who waits is not forgotten, and does not give up.

use shared::schedules::{Bound, ends_without, expect, one_step_of, point, unlocking_is_a_step};
use trial::Case;

use super::super::answer::Counter;
use super::super::sync::{Arc, thread};
use super::counter;

/// Who comes first, and where it stops, takes no more than one preemption.
const BOUND: Bound = Bound { preemptions: 1, schedules: 300, steps: 2_000, ..Bound::USUAL };

/// Three are at it while somebody else is, for as long as that takes.
pub const AT_ONCE: Case =
    Case::new("one stops for a while, and three more come", one_stops).bound(BOUND);

/// Somebody else comes in between each step and the next.
pub const IN_BETWEEN: Case =
    Case::new("one adds, and others always come in between", come_between).bound(BOUND);

const FOUR: &str = "An update was lost: four threads added while the others did. Either one did not \
    try for long enough, or two of them share what is meant for one. It has to be right for any \
    number of threads.";
const GAVE_UP: &str = "An update was lost. Others came in between each time that one thread tried to \
    add, and after some tries it gave up: try until it has added, however often that is.";

fn start(counter: &Arc<Counter>) -> thread::JoinHandle<()> {
    let counter = Arc::clone(counter);
    thread::spawn(move || counter.add_one())
}

fn one_stops() {
    // Who stops may have a lock.
    unlocking_is_a_step();
    let counter = counter();
    let one = start(&counter);
    let stopped = one.thread().id();
    let shared = Arc::clone(&counter);
    let others = thread::spawn(move || {
        point("the other one stops");
        let threads = [(); 3].map(|()| {
            let thread = start(&shared);
            // It comes as far as it can while the other one has stopped.
            ends_without(stopped, thread.thread().id());
            thread
        });
        for thread in threads {
            thread.join().unwrap();
        }
    });
    others.join().unwrap();
    one.join().unwrap();
    expect("count", 4, counter.count(), FOUR);
}

/// How often somebody comes in between.
const TIMES: u64 = 30;

/// One adds, and after each of its steps another one adds as well.
fn come_between() {
    let counter = counter();
    let one = start(&counter);
    let mut times = 0;
    while times < TIMES && !one_step_of(one.thread().id()) {
        counter.add_one();
        times += 1;
    }
    one.join().unwrap();
    expect("count", 1 + times, counter.count(), GAVE_UP);
}
