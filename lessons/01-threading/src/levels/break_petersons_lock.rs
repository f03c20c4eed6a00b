//! Level 3: Peterson's lock for two threads, with two of its lines swapped.

use shared::excerpt;
use shared::lesson::{Level, Wins};
use shared::schedules::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use shared::schedules::sync::{Arc, thread};

use super::game::{show, together};
use super::room::Room;

// ANCHOR: code
/// A lock for two: thread 0 and thread 1.
struct Lock {
    wants: [AtomicBool; 2],
    turn: AtomicUsize,
}

fn visit(me: usize, lock: &Lock, room: &Room) {
    let other = 1 - me;
    lock.turn.store(other, SeqCst);
    lock.wants[me].store(true, SeqCst);
    while lock.wants[other].load(SeqCst) {
        if lock.turn.load(SeqCst) == me {
            break;
        }
        thread::yield_now();
    }
    room.enter();
    room.leave();
    lock.wants[me].store(false, SeqCst);
}
// ANCHOR_END: code

fn play(visit: fn(usize, &Lock, &Room)) {
    let wants = [AtomicBool::new(false), AtomicBool::new(false)];
    let lock = Lock { wants, turn: AtomicUsize::new(0) };
    let shared = Arc::new((lock, Room::default()));
    show(&shared, "turn", |(lock, _)| lock.turn.load(SeqCst));
    show(&shared, "wants[0]", |(lock, _)| lock.wants[0].load(SeqCst));
    show(&shared, "wants[1]", |(lock, _)| lock.wants[1].load(SeqCst));
    show(&shared, "inside", |(_, room)| room.who());
    together(&shared, &["Ann", "Bob"], move |me, (lock, room)| visit(me, lock, room));
}

/// The same threads, with code that no schedule breaks.
pub fn mended() {
    play(|me, lock, room| {
        let other = 1 - me;
        lock.wants[me].store(true, SeqCst);
        lock.turn.store(other, SeqCst);
        while lock.wants[other].load(SeqCst) {
            if lock.turn.load(SeqCst) == me {
                break;
            }
            thread::yield_now();
        }
        room.enter();
        room.leave();
        lock.wants[me].store(false, SeqCst);
    });
}

/// What this file tells.
pub const LEVEL: Level = Level {
    name: "break_petersons_lock",
    title: "Break Peterson's lock",
    goal: "Ann and Bob are in the room at the same time.",
    story: "\
In 1981 Gary Peterson found a lock for two threads that needs nothing but loads and stores. Each \
says that it wants to go in, and then gives the turn to the other one, out of politeness. It waits \
only while the other one wants to go in and has the turn.

Here Ann is thread 0 and Bob is thread 1, and one line has slipped: the turn is given away before \
the wish is made known, not after it.",
    code: excerpt!("src/levels/break_petersons_lock.rs", "code"),
    program: || play(visit),
    wins: Wins::Fails,
    moral: "\
A thread that has given away the turn, but has not said that it wants to go in, can't be seen: the \
other one takes the turn back, looks, and goes in. So the wish comes first. In real code that is \
not enough: the loads and stores must be SeqCst as well, since with weaker orderings compiler and \
processor may swap the lines by themselves. Reason enough to take a `Mutex`.",
};
