//! Level 9: a barrier that a fast thread reaches a second time before a slow one has left it.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use shared::excerpt;
use shared::lesson::{Level, Wins};
use shared::schedules::sync::{Arc, Condvar, Mutex};

use super::game::{show, together};

// ANCHOR: code
/// How many are here, and a call when both are.
type Barrier = (Mutex<u32>, Condvar);

/// Waits until both have come.
fn meet((here, both): &Barrier) {
    let mut here = here.lock().expect("nobody panics");
    *here += 1;
    if *here == 2 {
        *here = 0;
        both.notify_all();
    }
    while *here != 0 {
        here = both.wait(here).expect("nobody panics");
    }
}
// ANCHOR_END: code

/// A barrier, how many are at it, and how often each thread has left it.
struct Track<B> {
    barrier: B,
    here: fn(&B) -> u32,
    /// std's own: to count is no step of the schedule.
    laps: [AtomicU32; 2],
}

fn play<B: Send + Sync + 'static>(barrier: B, here: fn(&B) -> u32, meet: fn(&B)) {
    let laps = [AtomicU32::new(0), AtomicU32::new(0)];
    let track = Arc::new(Track { barrier, here, laps });
    show(&track, "here", |track| (track.here)(&track.barrier));
    show(&track, "laps of the hare", |track| track.laps[0].load(Relaxed));
    show(&track, "laps of the tortoise", |track| track.laps[1].load(Relaxed));
    together(&track, &["hare", "tortoise"], move |me, track| {
        for _ in 0..2 {
            meet(&track.barrier);
            track.laps[me].fetch_add(1, Relaxed);
        }
    });
}

/// The same threads, with code that no schedule breaks: they wait until their lap is over, whatever
/// has come since.
pub fn mended() {
    /// How many are here, and which lap it is.
    type Barrier = (Mutex<(u32, u32)>, Condvar);
    let meet = |(state, both): &Barrier| {
        let mut state = state.lock().expect("nobody panics");
        let lap = state.1;
        state.0 += 1;
        if state.0 == 2 {
            *state = (0, lap + 1);
            both.notify_all();
        }
        while state.1 == lap {
            state = both.wait(state).expect("nobody panics");
        }
    };
    let here = |(state, _): &Barrier| state.lock().expect("nobody panics").0;
    play((Mutex::new((0, 0)), Condvar::new()), here, meet);
}

/// What this file tells.
pub const LEVEL: Level = Level {
    name: "lap_the_barrier",
    title: "Lap the barrier",
    goal: "Hare and tortoise both wait at the barrier, and neither can go on.",
    story: "\
The hare and the tortoise run two laps, and each of them calls `meet` after each lap. Whoever comes \
first waits. Whoever comes second sets the number of those who are here back to 0, calls, and runs \
on at once. The one who waits goes on when it wakes and sees the 0.

You say how fast they run, and either may be the fast one.",
    code: excerpt!("src/levels/lap_the_barrier.rs", "code"),
    program: || {
        let here = |(here, _): &Barrier| *here.lock().expect("nobody panics");
        play((Mutex::new(0), Condvar::new()), here, meet);
    },
    wins: Wins::Stuck,
    moral: "\
The slow one was called, but before it woke, the fast one had come round and was counted again: \
the slow one saw 1 and slept on, and both wait for a call that nobody can give. A barrier that is \
used more than once counts its rounds as well, and whoever waits does so until its own round is \
over. `std::sync::Barrier` does that.",
};
