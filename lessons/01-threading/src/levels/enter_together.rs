//! Level 2: a lock made of a flag, and two threads that both hold it.

use shared::excerpt;
use shared::lesson::{Level, Wins};
use shared::schedules::sync::atomic::{AtomicBool, Ordering::SeqCst};
use shared::schedules::sync::{Arc, thread};

use super::game::{show, together};
use super::room::Room;

// ANCHOR: code
/// Goes into the room, which has place for one. Whoever is
/// inside has raised the flag.
fn visit(flag: &AtomicBool, room: &Room) {
    while flag.load(SeqCst) {
        thread::yield_now();
    }
    flag.store(true, SeqCst);
    room.enter();
    room.leave();
    flag.store(false, SeqCst);
}
// ANCHOR_END: code

fn play(visit: fn(&AtomicBool, &Room)) {
    let shared = Arc::new((AtomicBool::new(false), Room::default()));
    show(&shared, "flag", |(flag, _)| if flag.load(SeqCst) { "up" } else { "down" });
    show(&shared, "inside", |(_, room)| room.who());
    together(&shared, &["Ann", "Bob"], move |_, (flag, room)| visit(flag, room));
}

/// The same threads, with code that no schedule breaks.
pub fn mended() {
    play(|flag, room| {
        while flag.swap(true, SeqCst) {
            thread::yield_now();
        }
        room.enter();
        room.leave();
        flag.store(false, SeqCst);
    });
}

/// What this file tells.
pub const LEVEL: Level = Level {
    name: "enter_together",
    title: "Enter together",
    goal: "Ann and Bob are in the room at the same time.",
    story: "\
A room has place for one. Who wants to go in looks at the flag, waits while it is up, raises it, \
and lowers it again on the way out. Nobody goes in without looking, and yet the flag is no lock.

A thread that finds the flag up lets the other one go first before it looks again.",
    code: excerpt!("src/levels/enter_together.rs", "code"),
    program: || play(visit),
    wins: Wins::Fails,
    moral: "\
This is the lost update once more: both look before either has raised the flag. Looking and \
raising have to be one step. `swap` is: it raises the flag and returns how it was before, so that \
only one of two finds it down. Every lock is built on such a step; yours should be a `Mutex`.",
};
