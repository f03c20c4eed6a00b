//! The same variable in two processes, at the same address, with two values.

pub mod faults;

use std::time::Duration;

use serde::{Deserialize, Serialize};
use shared::excerpt;
use shared::lesson::{Choice, Observation, Question, Reveal, Scene, found};
use shared::trace::off_the_record;
use tracing::info_span;

use self::faults::{Faults, PAGES, faults};
use crate::process::Process;

// ANCHOR: code
/// A child adds one to a variable that it has from its parent.
pub fn count_in_a_child(say: fn(&str, &u32)) -> nix::Result<u32> {
    let mut count = 100;
    say("before the fork", &count);
    let child = Process::start("child", || {
        count += 1; // Its own: nobody else will ever see this.
        say("in the child", &count);
        0
    })?;
    child.join()?;
    say("in the parent", &count);
    Ok(count)
}
// ANCHOR_END: code

/// What the scene found.
#[derive(Debug, Serialize, Deserialize)]
pub struct Findings {
    /// The parent's count in the end.
    pub count: u32,
    /// What it costs a child to use memory that it has from its parent.
    pub faults: Faults,
}

fn reveal(seen: &Observation) -> Reveal {
    Reveal::of(2, seen, |Findings { count, faults }: Findings| {
        let Faults { reading, writing } = faults;
        vec![
            format!(
                "The child counted to 101, and its parent still has {count}. The address is the \
                 same in both: each process has addresses of its own, which the kernel leads to \
                 memory of its own."
            ),
            format!(
                "To copy at once would be a waste. Of {PAGES} pages of 4 KiB that it had from its \
                 parent, one child read each, and had {reading} page faults; another wrote into \
                 each, and had {writing}: only then is a page copied, one fault each."
            ),
            "Python writes without being asked to: to look at an object counts a reference to it, \
             in the object. So a Python child copies much of what it only reads."
                .to_owned(),
        ]
    })
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "own_memory",
    title: "Memory of its own",
    story: "\
A child adds one to a variable of its parent's. It prints the value and the address at which it \
stands, and so does the parent, before and after.

Threads share all memory, and lesson 1 was about what comes of it. Processes share none unless \
they ask for it.",
    code: excerpt!("src/own_memory.rs", "code"),
    twin: excerpt!("python/own_memory.py", "code"),
    question: Question {
        text: "the child counts from 100 to 101: what do the two see in the end?",
        choices: &[
            Choice {
                text: "both 101: it is the same variable",
                because: "So it would be with threads. The child's variable is a copy, made when it \
                          was forked.",
            },
            Choice {
                text: "101 and 100, at two different addresses",
                because: "The copy needs no other address: a process has all addresses to itself, \
                          and the same one leads to different memory in each.",
            },
            Choice {
                text: "101 and 100, at the same address",
                because: "The child is a copy of the parent, addresses and all; but the memory \
                          behind an address is another one as soon as either writes to it.",
            },
        ],
    },
    time_limit: Duration::from_secs(20),
    perform: || {
        let main = info_span!("main").entered();
        let count = count_in_a_child(|who, count| println!("{count} at {count:p} {who}"));
        drop(main);
        let count = count.expect("a process can be started");
        let faults = off_the_record(faults).expect("a process can be started again");
        found(&Findings { count, faults })
    },
    reveal,
};
