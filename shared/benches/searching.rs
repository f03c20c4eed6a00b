//! How many schedules a search tries in a second, and how many steps of the schedule that is:
//! `cargo bench -p shared --features schedules --bench searching`, and with `--profile dev` for what
//! a learner's trial does.
//!
//! Two threads that lose an update, as in the exercise of that name: 6 schedules of 4 steps. Each
//! schedule starts and joins both threads anew. Prints the median over rounds.

use std::time::Instant;

use shared::schedules::sync::atomic::{AtomicU64, Ordering::SeqCst};
use shared::schedules::sync::{Arc, thread};
use shared::schedules::{Bound, every, expect};

const ROUNDS: usize = 51;
const SEARCHES: usize = 100;
const SCHEDULES: usize = 6;
const STEPS: usize = 4;

fn main() {
    let mut speeds: Vec<f64> = (0..ROUNDS).map(|_| schedules_a_second()).collect();
    speeds.sort_by(f64::total_cmp);
    let median = speeds[ROUNDS / 2];
    println!(
        "searching: {median:.0} schedules a second, {:.0} steps (median of {ROUNDS} rounds; {:.0} to {:.0})",
        median * STEPS as f64,
        speeds[0],
        speeds[ROUNDS - 1]
    );
}

fn schedules_a_second() -> f64 {
    let start = Instant::now();
    for _ in 0..SEARCHES {
        let found = every(loses_an_update, Bound::USUAL, |_| {});
        assert_eq!((found.tried, found.lost), (SCHEDULES, 4));
    }
    (SEARCHES * SCHEDULES) as f64 / start.elapsed().as_secs_f64()
}

fn loses_an_update() {
    let count = Arc::new(AtomicU64::new(0));
    let threads = [(); 2].map(|()| {
        let count = count.clone();
        thread::spawn(move || {
            let seen = count.load(SeqCst);
            count.store(seen + 1, SeqCst);
        })
    });
    for thread in threads {
        thread.join().expect("nobody panics");
    }
    expect("count", 2, count.load(SeqCst), "An update was lost.");
}
