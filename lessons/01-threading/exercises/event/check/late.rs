//! A thread that comes to wait after a set, and after the clear behind it.

use super::meaning::{IN_STEPS, LATE, MISSED, NOT_SET, NOT_WOKEN};
use super::observed::Observed;

/// Those who came before, so many, may not have woken yet.
pub fn behind(many: usize) {
    let event = Observed::new();
    let before: Vec<usize> = (0..many).collect();
    before.iter().for_each(|&number| event.waiter(number, 1));
    event.expect_waiting(&before, NOT_SET, "");
    event.set();
    event.clear();
    event.waiter(many, 1);
    event.expect_waiting(&[many], LATE, MISSED);
    event.set();
    event.expect_all_gone(NOT_WOKEN);
    event.join();
}

/// Who sees that it is set may clear it, even if `set` has not come back yet.
pub fn cleared_at_once() {
    let event = Observed::new();
    event.setter("setter", |event| event.set());
    if event.is_set() {
        event.clear();
        event.waiter(0, 1);
        event.expect_waiting(&[0], IN_STEPS, "");
        event.set();
    }
    event.expect_all_gone(NOT_WOKEN);
    event.join();
}
