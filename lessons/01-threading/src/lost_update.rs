//! An update that is lost because adding one is not one step.

pub mod cost;
pub mod tries;

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Barrier, Mutex};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use shared::excerpt;
use shared::lesson::{Choice, Observation, Question, Reveal, Scene, found};
use shared::trace::off_the_record;
use tracing::info_span;

use self::cost::Cost;
use self::tries::{Counted, EXPECTED};

// ANCHOR: code
/// Between this load and this store, another thread may store.
pub fn in_two_steps(count: &AtomicU64) {
    count.store(count.load(Relaxed) + 1, Relaxed);
}

/// Whoever holds the lock reads and writes alone.
pub fn under_a_lock(count: &Mutex<u64>) {
    *count.lock().expect("nobody panics") += 1;
}

/// The processor reads and writes in one step.
pub fn in_one_step(count: &AtomicU64) {
    count.fetch_add(1, Relaxed);
}

/// From each of four threads, 250,000 times; they start together.
pub fn a_million_times(add_one: impl Fn() + Sync) {
    let (start, add_one) = (&Barrier::new(4), &add_one);
    thread::scope(|scope| {
        for number in 1..=4 {
            scope.spawn(move || {
                let _lane = info_span!("adder", number).entered();
                start.wait();
                (0..250_000).for_each(|_| add_one());
            });
        }
    });
}
// ANCHOR_END: code

/// What the scene found.
#[derive(Debug, Serialize, Deserialize)]
pub struct Findings {
    /// By each way of adding.
    pub counted: Counted,
    /// By each way of adding, in the order of [`cost::measure`].
    pub costs: [Cost; 3],
}

fn reveal(seen: &Observation) -> Reveal {
    Reveal::of(1, seen, |Findings { counted, costs }| {
        let Counted { tries, in_two_steps, under_a_lock, in_one_step } = counted;
        let lost = match EXPECTED - in_two_steps {
            0 => format!("This time {tries} tries lost nothing, and are no proof of anything."),
            lost if tries == 1 => {
                format!("Drawn above is try 1. It lost {lost} of {EXPECTED} updates.")
            }
            lost => format!(
                "Drawn above is try 1. The first to lose an update was try {tries}: it lost {lost} \
                 of {EXPECTED}."
            ),
        };
        let right = format!("With a Mutex: {under_a_lock}. With fetch_add: {in_one_step}.");
        [vec![lost, right], cost::table(&costs)].concat()
    })
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "lost_update",
    title: "The lost update",
    story: "\
Adding one to a number is reading it, adding, and writing it back. Two threads that both read 41 \
both write 42, and one update is lost.

`count += 1` on a plain number that two threads share does not compile in Rust. This does, since \
each of an atomic's own steps is safe: a load, and then a store. Python is much the same: the GIL \
protects each step, and nothing between two of them.

Four threads add one, 250,000 times each. In the Python program `guard` is a real lock or one \
that does nothing, and `plus_one` is a function because since 3.10 CPython lets another thread in \
only at calls and loops.",
    code: excerpt!("src/lost_update.rs", "code"),
    twin: excerpt!("python/lost_update.py", "code"),
    question: Question {
        text: "what is counted in two steps, when the program runs many times?",
        choices: &[
            Choice {
                text: "a million every time",
                because: "It is one line, but two steps, and safe steps do not make a safe whole.",
            },
            Choice {
                text: "a million at times, and less at others",
                because: "Only when threads meet at the wrong moment is an update lost, so a test \
                          that passed once has shown little.",
            },
            Choice {
                text: "less every time",
                because: "It would be, if the threads always met at the wrong moment. Often one \
                          has counted to its end before the next is under way.",
            },
        ],
    },
    time_limit: Duration::from_secs(20),
    perform: || {
        let main = info_span!("main").entered();
        let first = tries::count_in_two_steps();
        println!("In two steps: expected {EXPECTED}, counted {first}");
        drop(main);
        found(&off_the_record(|| Findings { counted: tries::go_on(first), costs: cost::measure() }))
    },
    reveal,
};
