//! Two threads, two locks, opposite orders.

mod circle;
pub mod desk;
pub mod luck;

use std::time::Duration;

use serde::{Deserialize, Serialize};
use shared::excerpt;
use shared::lesson::{Choice, Found, Observation, Question, Reveal, Scene, found};
use shared::sync::{Barrier, Mutex, thread};
use shared::trace::{self, What, off_the_record};
use tracing::info_span;

use self::desk::{Desk, Person, write};
use self::luck::Luck;

// ANCHOR: code
/// Takes the pen, and then the paper.
pub fn pen_first(desk: &Desk) {
    let ink = desk.pen.lock().expect("nobody panics");
    desk.between.wait();
    let letters = desk.paper.lock().expect("nobody panics");
    write(ink, letters);
}

/// Takes the paper, and then the pen.
pub fn paper_first(desk: &Desk) {
    let letters = desk.paper.lock().expect("nobody panics");
    desk.between.wait();
    let ink = desk.pen.lock().expect("nobody panics");
    write(ink, letters);
}

/// Two people at one desk, each with a habit of her own.
pub fn sit_down(desk: &Desk, people: [Person; 2]) {
    thread::scope(|scope| {
        for (name, habit) in people {
            let thread = thread::Builder::new().name(name.to_owned());
            let work = move || {
                let _lane = info_span!("lane", lane = name).entered();
                habit(desk);
            };
            thread.spawn_scoped(scope, work).expect("a thread starts");
        }
    });
}
// ANCHOR_END: code

/// Both take the pen first, so whoever has it finds the paper free. Returns the letters written.
pub fn in_one_order() -> u32 {
    let desk = Desk {
        pen: Mutex::new(2), // Ink for two letters.
        paper: Mutex::new(0),
        between: Barrier::new(1), // A barrier for one: it holds nobody.
    };
    sit_down(&desk, [("mary", pen_first), ("joan", pen_first)]);
    desk.paper.into_inner().expect("nobody panicked")
}

/// Each takes what the other wants. Does not return.
pub fn in_opposite_orders() {
    let desk = Desk {
        pen: Mutex::new(2), // Ink for two letters.
        paper: Mutex::new(0),
        between: Barrier::new(2),
    };
    sit_down(&desk, [("ada", pen_first), ("grace", paper_first)]);
}

/// What is found before nobody moves any more.
#[derive(Debug, Serialize, Deserialize)]
pub struct Before {
    /// Letters that were written in one order.
    pub letters: u32,
    /// How often opposite orders would hang without the barrier.
    pub luck: Luck,
}

fn perform() -> Found {
    let luck = off_the_record(luck::luck);
    let _main = info_span!("main").entered();
    println!("Mary and Joan both take the pen first.");
    let letters = in_one_order();
    println!("{letters} letters are written.");
    // Sent now: a function that hangs returns nothing.
    for (name, value) in found(&Before { letters, luck }) {
        trace::send(What::Found { name, value });
    }
    println!("Ada takes the pen first, and Grace the paper.");
    in_opposite_orders();
    Found::new()
}

fn reveal(seen: &Observation) -> Reveal {
    Reveal::of(1, seen, |Before { letters, luck: Luck { tries, hung } }| {
        let first = format!("Mary and Joan took turns, and {letters} letters were written.");
        let last = format!(
            "The barrier makes it certain. Without it, {hung} of {tries} runs would have hung: do \
             not rely on tests to find a deadlock, but let all take their locks in one order."
        );
        [vec![first], circle::facts(&seen.trace), vec![last]].concat()
    })
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "deadlock",
    title: "Deadlock",
    story: "\
To write a letter one needs the pen and the paper, and there is one of each. Whoever finds one of \
them taken waits, and keeps what she has.

First Mary and Joan both take the pen, then the paper. After them Ada takes the pen first and \
Grace the paper. The barrier between the two locks, which lets Mary and Joan pass, holds Ada and \
Grace until each has one thing, so that it is not luck what happens then.

Should it never end, the lesson stops it after two seconds. Python's locks behave in the same way.",
    code: excerpt!("src/deadlock.rs", "code"),
    twin: excerpt!("python/deadlock.py", "code"),
    question: Question {
        text: "how does it end for Ada and Grace?",
        choices: &[
            Choice {
                text: "one of them gets both, then the other",
                because: "So it is when all take them in one order. Here each keeps what the other \
                          wants, and a lock can't be taken away from its holder.",
            },
            Choice {
                text: "it never ends",
                because: "Each waits for what the other gives back only when she has both.",
            },
            Choice {
                text: "it ends, and hangs only now and then",
                because: "That would be without the barrier, and is why tests miss deadlocks. The \
                          barrier lets nobody on before each has one thing.",
            },
            Choice {
                text: "Rust ends it with an error",
                because: "Rust refuses data races. Waiting for ever is none, and neither the \
                          compiler nor std looks for circles; this one is named because the \
                          lesson's own locks write down who holds what.",
            },
        ],
    },
    time_limit: Duration::from_secs(2),
    perform,
    reveal,
};
