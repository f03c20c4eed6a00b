//! The same work, done while a lock is held and before it is taken.

pub mod pi;

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use shared::excerpt;
use shared::lesson::{Choice, Observation, Question, Reveal, Scene, found};
use shared::sync::{Mutex, thread};
use shared::trace::off_the_record;
use tracing::info_span;

use self::pi::{POINTS, hits};
use shared::lesson::PROFILE;

// ANCHOR: code
/// Computes while it holds the lock: the others wait for all of that.
pub fn inside(worker: u64, total: &Mutex<u64>) {
    let _lane = info_span!("inside", worker).entered();
    let mut total = total.lock().expect("nobody panics");
    *total += hits(worker);
}

/// Computes first, and holds the lock for a single addition.
pub fn outside(worker: u64, total: &Mutex<u64>) {
    let _lane = info_span!("outside", worker).entered();
    let found = hits(worker);
    *total.lock().expect("nobody panics") += found;
}

/// Four threads, all at once; returns what they added up.
pub fn four_threads(work: fn(u64, &Mutex<u64>)) -> u64 {
    let total = Mutex::new(0);
    thread::scope(|scope| {
        for worker in 1..=4 {
            let total = &total;
            scope.spawn(move || work(worker, total));
        }
    });
    total.into_inner().expect("nobody panicked")
}
// ANCHOR_END: code

/// How often the two are timed; the fastest counts.
const ROUNDS: usize = 5;

/// What the scene found.
#[derive(Debug, Serialize, Deserialize)]
pub struct Findings {
    /// What came out, by the long and by the short critical section.
    pub counted: [u64; 2],
    /// Milliseconds, by the long and by the short critical section.
    pub took: [f64; 2],
    /// How many threads this machine runs at once.
    pub cores: usize,
}

/// What came out, and after how many milliseconds.
fn timed(work: fn(u64, &Mutex<u64>)) -> (u64, f64) {
    let begin = Instant::now();
    (four_threads(work), begin.elapsed().as_secs_f64() * 1e3)
}

/// Times the two in turn, so that what disturbs one disturbs the other as well.
pub fn measure() -> Findings {
    let rounds = [(); ROUNDS].map(|()| [inside as fn(u64, &_), outside].map(timed));
    let took = [0, 1]
        .map(|which| rounds.map(|round| round[which].1).into_iter().fold(f64::INFINITY, f64::min));
    let counted = rounds[0].map(|(hits, _)| hits);
    let cores = thread::available_parallelism().map_or(1, usize::from);
    Findings { counted, took, cores }
}

fn reveal(seen: &Observation) -> Reveal {
    Reveal::of(2, seen, |Findings { counted, took: [long, short], cores }| {
        let pi = counted.map(|hits| hits as f64 / f64::from(POINTS));
        let most = match cores {
            1 => "With one core there is nothing to gain.".to_owned(),
            _ => format!(
                "With {cores} cores it can be {} times at most, if nothing else keeps them busy.",
                cores.min(4)
            ),
        };
        vec![
            format!("The same work: pi is about {:.4} inside, {:.4} outside.", pi[0], pi[1]),
            format!(
                "Inside the lock it took {long:.0} ms, outside {short:.0} ms: the short critical \
                 section is {:.2} times as fast (fastest of {ROUNDS}, {PROFILE}). {most}",
                long / short
            ),
            "Python's threads sleep where Rust's compute: a thread that computes holds the GIL, a \
             lock around everything, unless Python was built without one; and then both ways are \
             the long one."
                .to_owned(),
        ]
    })
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "waiting_for_a_lock",
    title: "Waiting for a lock",
    story: "\
What a thread does while it holds a lock is its critical section. In Rust it begins at `lock`, \
which returns a guard, and ends where the guard is dropped; in Python it is the `with` block.

Four threads do the same work twice: first inside the lock, then outside, where only the addition \
is left inside. `hits` throws darts at a square and counts those in the circle, as one may \
estimate pi: it computes for some hundredths of a second and touches nothing that is shared.",
    code: excerpt!("src/waiting_for_a_lock.rs", "code"),
    twin: excerpt!("python/waiting_for_a_lock.py", "code"),
    question: Question {
        text: "what do four threads that compute inside the lock gain over one thread?",
        choices: &[
            Choice {
                text: "four times the speed, less a little for the lock",
                because: "Taking a lock costs nanoseconds when it is free. When it is not, it costs \
                          as long as its holder keeps it.",
            },
            Choice {
                text: "as much as there are cores",
                because: "Cores are of no use to threads that wait: the lock lets in one at a time.",
            },
            Choice {
                text: "nothing: they take turns",
                because: "Only one can hold the lock, and all of the work is done by whoever holds \
                          it: four threads do what one would do, one after the other.",
            },
        ],
    },
    time_limit: Duration::from_secs(20),
    perform: || {
        let main = info_span!("main").entered();
        for (words, work) in [("inside the lock", inside as fn(u64, &_)), ("outside", outside)] {
            println!("Four threads compute {words}: {} hits", four_threads(work));
        }
        drop(main);
        found(&off_the_record(measure))
    },
    reveal,
};
