//! Many calls one after the other, and more threads.

use shared::schedules::wake_for_nothing;

use super::meaning::{LATE, MISSED, NOT_SET, NOT_WOKEN};
use super::observed::Observed;

/// Set and cleared so often before the thread that waits has its turn.
pub fn pulses<const TIMES: usize>() {
    let event = Observed::new();
    event.waiter(0, 1);
    event.expect_waiting(&[0], NOT_SET, "");
    for _ in 0..TIMES {
        event.set();
        event.clear();
    }
    event.expect_all_gone(MISSED);
    event.join();
}

/// A thread that wakes again and again, though nobody has notified it.
pub fn woken_for_nothing() {
    let event = Observed::new();
    event.waiter(0, 1);
    for _ in 0..5 {
        event.expect_waiting(&[0], NOT_SET, "");
        wake_for_nothing();
    }
    event.expect_waiting(&[0], NOT_SET, "");
    event.set();
    event.expect_all_gone(NOT_WOKEN);
    event.join();
}

pub fn four_wait() {
    let event = Observed::new();
    (0..4).for_each(|number| event.waiter(number, 1));
    event.expect_waiting(&[0, 1, 2, 3], NOT_SET, "");
    event.set();
    event.expect_all_gone(NOT_WOKEN);
    event.clear();
    (4..8).for_each(|number| event.waiter(number, 1));
    event.expect_waiting(&[4, 5, 6, 7], LATE, "");
    event.set();
    event.clear();
    event.expect_all_gone(MISSED);
    event.join();
}

pub fn one_after_the_other() {
    let event = Observed::new();
    for number in 0..18 {
        event.waiter(number, 1);
        event.expect_waiting(&[number], LATE, "");
        event.set();
        event.expect_all_gone(NOT_WOKEN);
        event.clear();
    }
    event.join();
}

pub fn nobody_waits() {
    let event = Observed::new();
    for _ in 0..300 {
        event.set();
        event.expect_set(true);
        event.clear();
        event.expect_set(false);
    }
    event.waiter(0, 1);
    event.expect_waiting(&[0], LATE, "");
    event.set();
    event.expect_all_gone(NOT_WOKEN);
    event.join();
}
