//! How often two opposite orders would hang if no barrier made it certain.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Barrier, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

/// So many runs are tried, if there is time.
const TRIES: u32 = 5_000;

/// Time for trying.
const TIME: Duration = Duration::from_millis(400);

/// What came of trying.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Luck {
    /// How often two threads took two locks in opposite orders.
    pub tries: u32,
    /// How many of these would have hung.
    pub hung: u32,
}

/// Tries again and again, with nothing between taking one lock and the other.
pub fn luck() -> Luck {
    let end = Instant::now() + TIME;
    let mut luck = Luck { tries: 0, hung: 0 };
    while luck.tries < TRIES && (luck.tries == 0 || Instant::now() < end) {
        luck.tries += 1;
        luck.hung += u32::from(would_hang());
    }
    luck
}

/// Who does not get the second lock gives up here, where it would wait.
fn would_hang() -> bool {
    let (pen, paper, start) = (Mutex::new(()), Mutex::new(()), Barrier::new(2));
    let one_had_both = AtomicBool::new(false);
    let goes_on = |first: &Mutex<()>, second: &Mutex<()>| {
        start.wait();
        let _first = first.lock();
        let second = second.try_lock();
        if second.is_ok() {
            one_had_both.store(true, Relaxed);
        }
        // Where the other had both before `first` was given back, it is only about to give back
        // the second as well. Otherwise it needs `first` to go on. Relaxed: the lock orders them.
        one_had_both.load(Relaxed)
    };
    thread::scope(|scope| {
        let other = scope.spawn(|| goes_on(&paper, &pen));
        let one = goes_on(&pen, &paper);
        !(one && other.join().expect("locking does not panic"))
    })
}
