//! Level 5: a thread that asks for a lock, always at the wrong moment.

use std::sync::atomic::AtomicU32;

use shared::excerpt;
use shared::lesson::{Level, Wins};
use shared::schedules::fail;
use shared::schedules::sync::atomic::{AtomicBool, Ordering::SeqCst};
use shared::schedules::sync::{Arc, thread};

use super::game::{show, together};
use super::tickets::Tickets;

// ANCHOR: code
/// Takes the lock and gives it back, five times.
fn work(lock: &AtomicBool) {
    for _ in 0..5 {
        while lock.swap(true, SeqCst) {
            thread::yield_now();
        }
        lock.store(false, SeqCst);
    }
}

/// Wants the lock once.
fn spin(lock: &AtomicBool, in_vain: &dyn Fn()) {
    while lock.swap(true, SeqCst) {
        in_vain();
        thread::yield_now();
    }
    lock.store(false, SeqCst);
}
// ANCHOR_END: code

/// So often the spinner asks in vain before it counts as starved.
const STARVED: u32 = 4;

struct Shared<L> {
    lock: L,
    taken: fn(&L) -> bool,
    /// std's own: to count is no step of the schedule.
    in_vain: AtomicU32,
}

fn play<L: Send + Sync + 'static>(
    (lock, taken): (L, fn(&L) -> bool),
    work: fn(&L),
    spin: fn(&L, &dyn Fn()),
) {
    let shared = Arc::new(Shared { lock, taken, in_vain: AtomicU32::new(0) });
    show(&shared, "lock", |shared| if (shared.taken)(&shared.lock) { "taken" } else { "free" });
    show(&shared, "asked in vain", |shared| shared.in_vain.load(SeqCst));
    together(&shared, &["worker", "spinner"], move |me, shared| match me {
        0 => work(&shared.lock),
        _ => spin(&shared.lock, &|| count(&shared.in_vain)),
    });
}

fn count(in_vain: &AtomicU32) {
    if in_vain.fetch_add(1, SeqCst) + 1 == STARVED {
        let meaning = "The worker had the lock each time that the spinner asked for it.";
        fail("the spinner", "gets the lock", "asks in vain, again and again", meaning);
    }
}

/// The same threads, with a lock that no schedule can keep from the spinner.
pub fn mended() {
    let work = |lock: &Tickets| {
        for _ in 0..5 {
            lock.take(&|| {});
            lock.give_back();
        }
    };
    let spin = |lock: &Tickets, in_vain: &dyn Fn()| {
        lock.take(in_vain);
        lock.give_back();
    };
    play((Tickets::default(), Tickets::is_taken), work, spin);
}

/// What this file tells.
pub const LEVEL: Level = Level {
    name: "starve_a_spinner",
    title: "Starve a spinner",
    goal: "The spinner has asked for the lock 4 times, and never got it.",
    story: "\
The worker takes a lock and gives it back, again and again. The spinner wants it only once. `swap` \
takes the lock and says whether it was taken before: then it was in vain, and the other thread has \
its turn before the next try.

The lock lets in one at a time, and does so rightly. It says nothing about who is next.",
    code: excerpt!("src/levels/starve_a_spinner.rs", "code"),
    program: || play((AtomicBool::new(false), |lock| lock.load(SeqCst)), work, spin),
    wins: Wins::Fails,
    moral: "\
The lock was free again and again, but never when the spinner looked. Nothing ends this: a lock \
may be right and still unfair. A ticket lock serves in the order of asking: whoever comes draws a \
number with `fetch_add`, and waits until it is called. std's `Mutex` makes no promise to be fair \
either; so hold locks for a short time, and leave some time between.",
};
