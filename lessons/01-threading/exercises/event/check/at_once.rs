//! Two that do the same at the same time, and one that asks meanwhile.

use shared::schedules::unlocking_is_a_step;

use super::meaning::{LATE, MISSED, NOT_SET, NOT_WOKEN, REMEMBERED};
use super::observed::Observed;

pub fn two_set() {
    let event = Observed::new();
    event.waiter(0, 1);
    event.expect_waiting(&[0], NOT_SET, "");
    event.setter("setter 0", |event| event.set());
    event.setter("setter 1", |event| event.set());
    event.expect_all_gone(NOT_WOKEN);
    event.expect_set(true);
    event.waiter(1, 1);
    event.expect_all_gone(REMEMBERED);
    event.join();
}

pub fn two_set_and_clear() {
    let event = Observed::new();
    let pulse = |event: &Observed| {
        event.set();
        event.clear();
    };
    event.waiter(0, 1);
    event.expect_waiting(&[0], NOT_SET, "");
    event.setter("setter 0", pulse);
    event.setter("setter 1", pulse);
    event.expect_all_gone(MISSED);
    event.expect_set(false);
    event.waiter(1, 1);
    event.expect_waiting(&[1], LATE, "");
    event.set();
    event.expect_all_gone(NOT_WOKEN);
    event.join();
}

pub fn two_clear() {
    let event = Observed::new();
    event.set();
    event.setter("clearer 0", |event| event.clear());
    event.setter("clearer 1", |event| event.clear());
    event.settle("");
    event.expect_set(false);
    event.waiter(0, 1);
    event.expect_waiting(&[0], LATE, "");
    event.set();
    event.expect_all_gone(NOT_WOKEN);
    event.join();
}

/// Whoever asks may find that another one has a lock: that is no answer.
pub fn asked_while_set() {
    unlocking_is_a_step();
    let event = Observed::new();
    event.set();
    event.waiter(0, 1);
    event.setter("setter", |event| event.set());
    event.expect_set(true);
    event.expect_all_gone(REMEMBERED);
    event.join();
}

pub fn asked_while_not_set() {
    unlocking_is_a_step();
    let event = Observed::new();
    event.waiter(0, 1);
    event.setter("clearer", |event| event.clear());
    event.expect_set(false);
    event.expect_waiting(&[0], NOT_SET, "");
    event.set();
    event.expect_all_gone(NOT_WOKEN);
    event.join();
}
