//! What a new process is told, and how that gets there.

use std::io;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use shared::excerpt;
use shared::lesson::{Choice, Observation, Question, Reveal, Scene, found};
use shared::trace::off_the_record;
use tracing::info_span;

use crate::process::Process;
use crate::said;

// ANCHOR: code
/// Python's `def tell(continent="Asia")`: a default is an Option here.
fn tell(continent: Option<&str>, say: &dyn Fn(&str)) -> u8 {
    say(continent.unwrap_or("Asia"));
    0 // The exit code.
}

/// Four processes: the first is told nothing, the others a continent each.
pub fn four_continents(say: &dyn Fn(&str)) -> nix::Result<()> {
    let mut tellers = vec![Process::start("default", || tell(None, say))?];
    for continent in ["America", "Europe", "Africa"] {
        // In place of `args=`: whatever a closure uses, it has.
        let work = || tell(Some(continent), say);
        tellers.push(Process::start(continent, work)?);
    }
    tellers.into_iter().try_for_each(|teller| teller.join().map(drop))
}
// ANCHOR_END: code

/// In the order in which they are started.
const CONTINENTS: [&str; 4] = ["Asia", "America", "Europe", "Africa"];

/// How often the four are run.
pub const RUNS: u32 = 100;

/// What was seen over [`RUNS`] runs.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Tally {
    /// Runs in which the one that was started first spoke first.
    pub asia_first: u32,
    /// Runs in which each continent was named once.
    pub each_once: u32,
}

/// Runs the four [`RUNS`] times.
///
/// # Errors
/// When there may be no more processes.
pub fn tally() -> io::Result<Tally> {
    let mut tally = Tally::default();
    let number = |name: &str| CONTINENTS.iter().position(|&known| known == name).unwrap_or(4) as u8;
    for _ in 0..RUNS {
        let mut said = said::in_order(|say| four_continents(&|name| say(number(name))))?;
        tally.asia_first += u32::from(said.first() == Some(&0));
        said.sort_unstable();
        tally.each_once += u32::from(said == [0, 1, 2, 3]);
    }
    Ok(tally)
}

fn reveal(seen: &Observation) -> Reveal {
    Reveal::of(1, seen, |Tally { asia_first, each_once }| {
        vec![
            format!(
                "In {each_once} of {RUNS} runs each continent was named once. Asia, which was \
                 started first, came first in {asia_first} of them."
            ),
            "Nothing was sent. A child of `fork` begins with a copy of its parent's memory, and in \
             that stands the closure with all that it uses."
                .to_owned(),
            "Python does the same while its start method is fork. With spawn, and with forkserver, \
             which is what Linux gets from 3.14 on, the child is a new interpreter: the function \
             goes over by its name and the arguments by pickle, and what can't be pickled can't go."
                .to_owned(),
        ]
    })
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "default_argument",
    title: "A default argument",
    story: "\
Four processes run the same function. The first is given no argument and falls back on a default; \
the others are given a continent each.

Rust has no default arguments: who may say nothing passes an `Option`. Nor is there an `args=`. A \
closure takes along what it uses, here the continent.",
    code: excerpt!("src/default_argument.rs", "code"),
    twin: excerpt!("python/default_argument.py", "code"),
    question: Question {
        text: "how does a continent get into the process that prints it?",
        choices: &[
            Choice {
                text: "it is packed up and sent through a pipe",
                because: "So it is where the child is a new program that knows nothing: with \
                          Python's spawn. A forked child need not be told what its parent knew.",
            },
            Choice {
                text: "it is there: the child has a copy of everything",
                because: "The fork copies the parent's memory as it is at that moment, the closure \
                          and its continent with it.",
            },
            Choice {
                text: "both use the same variable",
                because: "Threads do. What one process writes after the fork no other one sees: the \
                          next scene shows it.",
            },
        ],
    },
    time_limit: Duration::from_secs(20),
    perform: || {
        let main = info_span!("main").entered();
        let told = four_continents(&|name| println!("The name of continent is: {name}"));
        drop(main);
        told.expect("four processes can be started");
        found(&off_the_record(tally).expect("four processes can be started again"))
    },
    reveal,
};
