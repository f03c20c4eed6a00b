//! Level 8: one call, and two kinds of threads that wait for it.

use shared::excerpt;
use shared::lesson::{Level, Wins};
use shared::schedules::sync::{Condvar, Mutex};

use super::buffer::play;

// ANCHOR: code
/// Room for one item, and a call when that changes.
type Buffer = (Mutex<Option<u32>>, Condvar);

fn put((slot, changed): &Buffer, item: u32) {
    let mut slot = slot.lock().expect("nobody panics");
    while slot.is_some() {
        slot = changed.wait(slot).expect("nobody panics");
    }
    *slot = Some(item);
    changed.notify_one();
}

fn take((slot, changed): &Buffer) -> Option<u32> {
    let mut slot = slot.lock().expect("nobody panics");
    while slot.is_none() {
        slot = changed.wait(slot).expect("nobody panics");
    }
    let item = slot.take();
    changed.notify_one();
    item
}
// ANCHOR_END: code

/// The same threads, with code that no schedule breaks.
pub fn mended() {
    /// Room for one item, and a call for each kind of thread.
    type Buffer = (Mutex<Option<u32>>, Condvar, Condvar);
    let put = |(slot, filled, emptied): &Buffer, item| {
        let mut slot = slot.lock().expect("nobody panics");
        while slot.is_some() {
            slot = emptied.wait(slot).expect("nobody panics");
        }
        *slot = Some(item);
        filled.notify_one();
    };
    let take = |(slot, filled, emptied): &Buffer| {
        let mut slot = slot.lock().expect("nobody panics");
        while slot.is_none() {
            slot = filled.wait(slot).expect("nobody panics");
        }
        let item = slot.take();
        emptied.notify_one();
        item
    };
    let buffer = (Mutex::new(None), Condvar::new(), Condvar::new());
    play(buffer, |buffer| &buffer.0, put, take);
}

/// What this file tells.
pub const LEVEL: Level = Level {
    name: "wake_the_wrong_one",
    title: "Wake the wrong one",
    goal: "All threads that have not ended wait, and nobody is left to call them.",
    story: "\
The buffer of the last level, mended: whoever wakes looks again. But now `notify_one` wakes only \
one of those who wait. It does not say which one: you do, by letting one of them go on.

The producer puts two items, and each consumer takes one. A call when nobody waits is lost.",
    code: excerpt!("src/levels/wake_the_wrong_one.rs", "code"),
    program: || play((Mutex::new(None), Condvar::new()), |buffer| &buffer.0, put, take),
    wins: Wins::Stuck,
    moral: "\
A consumer had made room, and its one call was meant for the producer. But the other consumer woke, \
found nothing, and slept again, and the call was used up. `notify_one` is right when whoever wakes \
can use the call: give each kind of thread that waits a condvar of its own, say `filled` and \
`emptied`. With one for all it has to be `notify_all`.",
};
