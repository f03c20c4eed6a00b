//! Two threads, and the order in which they speak.

use std::sync::Mutex;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use shared::excerpt;
use shared::lesson::{Choice, Observation, Question, Reveal, Scene, found};
use shared::sync::thread;
use shared::trace::off_the_record;
use tracing::info_span;

// ANCHOR: code
/// Says the square and the cube of `base`, each from a thread of its own.
pub fn square_and_cube(base: u64, say: fn(String)) {
    let square = thread::spawn(move || {
        let _lane = info_span!("square").entered();
        say(format!("Square: {}", base.pow(2)));
    });
    let cube = thread::spawn(move || {
        let _lane = info_span!("cube").entered();
        say(format!("Cube: {}", base.pow(3)));
    });
    square.join().expect("squaring does not panic");
    cube.join().expect("cubing does not panic");
    say("Done!".to_owned());
}
// ANCHOR_END: code

/// How often each thread spoke first.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Tally {
    /// Runs in which the square came first.
    pub square_first: u32,
    /// Runs in which the cube came first.
    pub cube_first: u32,
    /// Runs in which `Done!` was not the last word.
    pub done_too_early: u32,
}

/// Runs the two threads at least 500 times, and on until either has been first, at most 20,000.
pub fn tally() -> Tally {
    static SAID: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let mut tally = Tally::default();
    for runs in 1..=20_000 {
        square_and_cube(10, |line| SAID.lock().expect("nobody panics").push(line));
        let said = std::mem::take(&mut *SAID.lock().expect("nobody panics"));
        let square_first = said.first().is_some_and(|line| line.starts_with("Square"));
        tally.square_first += u32::from(square_first);
        tally.cube_first += u32::from(!square_first);
        tally.done_too_early += u32::from(said.last().is_none_or(|line| line != "Done!"));
        if runs >= 500 && tally.square_first > 0 && tally.cube_first > 0 {
            break;
        }
    }
    tally
}

fn reveal(seen: &Observation) -> Reveal {
    Reveal::of(1, seen, |Tally { square_first, cube_first, done_too_early }| {
        let runs = square_first + cube_first;
        vec![
            format!(
                "Over {runs} runs the square came first {square_first} times, the cube {cube_first} times."
            ),
            format!(
                "`Done!` came too early {done_too_early} times: main says it only after both joins \
                 have returned, and a join returns when its thread has ended."
            ),
            "Python's order hardly ever varies: `start()` waits until the new thread is alive, and \
             by then it mostly has spoken. `thread::spawn` waits for nobody."
                .to_owned(),
        ]
    })
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "two_threads",
    title: "Two threads",
    story: "\
A thread starts when it is spawned and runs beside the one that spawned it. Here main starts two, \
one for the square of a number and one for its cube, and joins them: it waits until each has ended.

In Python a Thread is made, then started; `thread::spawn` does both. What it returns, the \
JoinHandle, is what you join.",
    code: excerpt!("src/two_threads.rs", "code"),
    twin: excerpt!("python/two_threads.py", "code"),
    question: Question {
        text: "how many different outputs can this program have?",
        choices: &[
            Choice {
                text: "one: they were started in order",
                because: "Starting in order is not running in order: once both are started, the \
                          operating system decides who runs, and with two cores both do.",
            },
            Choice {
                text: "two: the square or the cube first",
                because: "Nothing orders the two threads against each other, and both are joined \
                          before the last line.",
            },
            Choice {
                text: "six: any order of the three lines",
                because: "`Done!` can't come before the others: it follows both joins.",
            },
        ],
    },
    time_limit: Duration::from_secs(10),
    perform: || {
        let main = info_span!("main").entered();
        square_and_cube(10, |line| println!("{line}"));
        drop(main);
        found(&off_the_record(tally))
    },
    reveal,
};
