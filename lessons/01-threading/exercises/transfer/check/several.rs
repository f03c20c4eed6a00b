//! More threads than two, and more tries than one: who waits is not forgotten, and does not give up.

use shared::schedules::{Bound, ends_without, expect, point, unlocking_is_a_step};
use trial::Case;

use super::super::sync::thread;
use super::{A, B, C, NOT_THE_SUM, expect_balances, start, unwatched};

/// Who comes first, and where it stops, takes no more than one preemption.
pub const CASE: Case = Case::new("one stops for a while, and three more come", one_stops)
    .bound(Bound { preemptions: 1, schedules: 300, steps: 2_000, ..super::BOUND });

const GAVE_UP: &str = "A transfer was refused although there was enough. Somebody else was busy with \
    an account for long, and it gave up: wait, or try again, until both accounts are free.";

fn one_stops() {
    // Who stops may have a lock.
    unlocking_is_a_step();
    // Five threads leave no room for balances beside them.
    let accounts = unwatched([100, 100, 100]);
    let one = start(&accounts, [A, B], 1);
    let stopped = one.thread().id();
    let all = accounts.clone();
    let others = thread::spawn(move || {
        point("the other one stops");
        let threads = [([A, B], 10), ([B, A], 20), ([C, A], 30)].map(|(way, amount)| {
            let thread = start(&all, way, amount);
            // It comes as far as it can while the other one has stopped.
            ends_without(stopped, thread.thread().id());
            thread
        });
        threads.map(|thread| thread.join().unwrap())
    });
    for moved in others.join().unwrap().into_iter().chain([one.join().unwrap()]) {
        expect("what is there is moved", true, moved, GAVE_UP);
    }
    expect_balances(&accounts, [139, 91, 70], NOT_THE_SUM);
}
