//! More threads than two, and more tries than one: who waits is not forgotten, and does not give up.

use shared::schedules::{Bound, ends_without, expect, one_step_of, point, unlocking_is_a_step};
use trial::Case;

use super::super::answer::Journal;
use super::super::sync::{Arc, thread};
use super::judged::judge;
use super::{journal, write};

/// Who comes first, and where it stops, takes no more than one preemption.
const BOUND: Bound = Bound { preemptions: 1, schedules: 200, steps: 5_000, ..Bound::USUAL };

/// Three are at it while somebody else is, for as long as that takes.
pub const AT_ONCE: Case =
    Case::new("one stops for a while, and three more come", one_stops).bound(BOUND);

/// Somebody else comes in between each step and the next.
pub const IN_BETWEEN: Case =
    Case::new("one adds two lines, and others always come in between", come_between).bound(BOUND);

const GAVE_UP: &str = "A line that was added is not there. Others were busy with the journal for \
    long, and whoever was to add the line gave up: wait, or try again, until it is added.";

/// What each adds, the one who stops first.
const BATCHES: [&[&str]; 4] = [&["a1", "a2"], &["b1", "b2"], &["c1"], &["d1", "d2"]];

fn start(journal: &Arc<Journal>, batch: &'static [&'static str]) -> thread::JoinHandle<()> {
    let journal = Arc::clone(journal);
    thread::spawn(move || write(&journal, batch))
}

fn one_stops() {
    // Who stops may have a lock.
    unlocking_is_a_step();
    let journal = Arc::new(Journal::new());
    let [first, others @ ..] = BATCHES;
    let one = start(&journal, first);
    let stopped = one.thread().id();
    let shared = Arc::clone(&journal);
    let leads = thread::spawn(move || {
        point("the other one stops");
        let threads = others.map(|batch| {
            let thread = start(&shared, batch);
            // It comes as far as it can while the other one has stopped.
            ends_without(stopped, thread.thread().id());
            thread
        });
        for thread in threads {
            thread.join().unwrap();
        }
    });
    leads.join().unwrap();
    one.join().unwrap();
    judge(&journal.lines(), &BATCHES, GAVE_UP);
}

/// How often somebody comes in between.
const TIMES: usize = 30;

/// One adds two lines, and after each of its steps another one adds one.
fn come_between() {
    let journal = journal();
    let one = start(&journal, BATCHES[0]);
    let mut times = 0;
    while times < TIMES && !one_step_of(one.thread().id()) {
        journal.add("b");
        times += 1;
    }
    one.join().unwrap();
    let (of_others, own): (Vec<_>, Vec<_>) =
        journal.lines().into_iter().partition(|line| line == "b");
    expect("how often b stands there", times, of_others.len(), GAVE_UP);
    judge(&own, &BATCHES[..1], GAVE_UP);
}
