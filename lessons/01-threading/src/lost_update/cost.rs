//! What one increment costs, alone and while another thread adds as well.

use std::hint::black_box;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::{in_one_step, in_two_steps, under_a_lock};
use shared::lesson::PROFILE;

/// Increments that are timed together.
const TIMES: u32 = 100_000;

/// How often each cost is measured; the fastest counts: what disturbs a measurement only makes it slower.
const ROUNDS: usize = 5;

/// How long to wait for rounds in which two threads really added at once.
const PATIENCE: Duration = Duration::from_millis(200);

/// What one increment costs its thread, in nanoseconds.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Cost {
    /// While nobody else adds.
    pub alone: f64,
    /// While a second thread does nothing but add as well; nothing if no core was free for it.
    pub contended: Option<f64>,
}

/// The costs in two steps, under a lock and in one step.
pub fn measure() -> [Cost; 3] {
    let (stepped, locked, atomic) = (AtomicU64::new(0), Mutex::new(0), AtomicU64::new(0));
    [
        cost(|| in_two_steps(black_box(&stepped))),
        cost(|| under_a_lock(black_box(&locked))),
        cost(|| in_one_step(black_box(&atomic))),
    ]
}

fn cost(add_one: impl Fn() + Sync) -> Cost {
    let alone = (0..ROUNDS).map(|_| time(&add_one)).fold(f64::INFINITY, f64::min);
    let two_run_at_once = thread::available_parallelism().is_ok_and(|cores| cores.get() > 1);
    Cost { alone, contended: two_run_at_once.then(|| beside_a_rival(&add_one)).flatten() }
}

/// Nanoseconds for each of `TIMES` increments.
fn time(add_one: impl Fn()) -> f64 {
    let begin = Instant::now();
    (0..TIMES).for_each(|_| add_one());
    begin.elapsed().as_secs_f64() * 1e9 / f64::from(TIMES)
}

/// The same while a second thread adds. Only rounds count in which that one came a tenth as far.
fn beside_a_rival(add_one: impl Fn() + Sync) -> Option<f64> {
    let (tenths, done) = (AtomicU64::new(0), AtomicBool::new(false));
    thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Relaxed) {
                (0..TIMES / 10).for_each(|_| add_one());
                tenths.fetch_add(1, Relaxed);
            }
        });
        let (begin, mut times) = (Instant::now(), Vec::new());
        while times.len() < ROUNDS && begin.elapsed() < PATIENCE {
            let before = tenths.load(Relaxed);
            let time = time(&add_one);
            // The first tenth may have been begun before.
            if tenths.load(Relaxed) > before + 1 {
                times.push(time);
            }
        }
        done.store(true, Relaxed);
        times.into_iter().reduce(f64::min)
    })
}

/// The costs as a table that names its profile.
pub fn table(costs: &[Cost; 3]) -> Vec<String> {
    let head = format!("One increment in ns, the fastest of {ROUNDS} ({PROFILE}):");
    let mut rows = vec![head, format!(" {:14}{:>9}{:>19}", "", "alone", "while another adds")];
    let kinds = ["in two steps", "under a lock", "in one step"];
    rows.extend(kinds.iter().zip(costs).map(|(kind, Cost { alone, contended })| {
        let contended = contended.map_or("no core free".to_owned(), |time| format!("{time:.1}"));
        format!(" {kind:14}{alone:>9.1}{contended:>19}")
    }));
    rows
}
