//! Level 7: a bounded buffer that looks only once.

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
    changed.notify_all();
}

fn take((slot, changed): &Buffer) -> Option<u32> {
    let mut slot = slot.lock().expect("nobody panics");
    if slot.is_none() {
        slot = changed.wait(slot).expect("nobody panics");
    }
    let item = slot.take();
    changed.notify_all();
    item
}
// ANCHOR_END: code

/// The same threads, with code that no schedule breaks.
pub fn mended() {
    let take = |(slot, changed): &Buffer| {
        let mut slot = slot.lock().expect("nobody panics");
        while slot.is_none() {
            slot = changed.wait(slot).expect("nobody panics");
        }
        let item = slot.take();
        changed.notify_all();
        item
    };
    play((Mutex::new(None), Condvar::new()), |buffer| &buffer.0, put, take);
}

/// What this file tells.
pub const LEVEL: Level = Level {
    name: "take_what_is_not_there",
    title: "Take what is not there",
    goal: "A consumer takes from the buffer, and there is nothing in it.",
    story: "\
A producer puts two items into a buffer with room for one, and two consumers take one each. `wait` \
gives the lock back, sleeps until it is called, and has the lock again when it returns. A thread \
that is called goes on when the lock is free and you choose it: others may go first.

The producer looks again when it wakes. A consumer does not.

A condvar may also wake a thread that nobody called, if rarely. You may let that happen once, but \
there is a way without it.",
    code: excerpt!("src/levels/take_what_is_not_there.rs", "code"),
    program: || play((Mutex::new(None), Condvar::new()), |buffer| &buffer.0, put, take),
    wins: Wins::Fails,
    moral: "\
A call says that something has changed, not that it still is so: between the call and the waking, \
the other consumer came and took the item. And a condvar may wake without any call. So look again \
after every wait: `while` in place of `if`, or `wait_while`, which has the loop inside. Where it is \
enough, take an mpsc `sync_channel`: it is a bounded buffer that is right.",
};
