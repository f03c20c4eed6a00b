//! Memory that two processes share, because they asked for it.

pub mod hand_over;
pub mod mapping;

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use shared::excerpt;
use shared::lesson::{Choice, Observation, PROFILE, Question, Reveal, Scene, found};
use shared::trace::off_the_record;
use tracing::info_span;

use self::hand_over::{MIB, Millis, hand_over};
use self::mapping::Mapping;
use crate::process::Process;

// ANCHOR: code
/// Two children add one to a counter, so many times each.
pub fn count(add: fn(&AtomicU64), times: u64) -> nix::Result<u64> {
    let shared = Mapping::of_words(1)?; // Before the forks: all have it.
    let count = &shared[0];
    let adder = |name| {
        Process::start(name, || {
            (0..times).for_each(|_| add(count));
            0
        })
    };
    let adders = [adder("adder 1")?, adder("adder 2")?];
    adders.into_iter().try_for_each(|adder| adder.join().map(drop))?;
    Ok(count.load(Relaxed))
}

/// Reads, and then writes: the other process may write in between.
pub fn in_two_steps(count: &AtomicU64) {
    count.store(count.load(Relaxed) + 1, Relaxed);
}

/// An atomic is one for processes, too: the processor knows no processes.
pub fn in_one_step(count: &AtomicU64) {
    count.fetch_add(1, Relaxed);
}
// ANCHOR_END: code

/// How often each child adds one.
pub const TIMES: u64 = 1_000_000;

/// How often counting in two steps is tried until something is lost.
pub const TRIES: u32 = 50;

/// What the scene found.
#[derive(Debug, Serialize, Deserialize)]
pub struct Findings {
    /// What counting in two steps came to, the last time.
    pub in_two_steps: u64,
    /// How often it was tried.
    pub tries: u32,
    /// What counting in one step came to.
    pub in_one_step: u64,
    /// How long it takes to hand memory over.
    pub handed: Millis,
}

/// Counts in two steps until an update is lost, and in one step.
fn look() -> nix::Result<Findings> {
    let (mut tries, mut two) = (1, count(in_two_steps, TIMES)?);
    // One is enough to be drawn.
    while two == 2 * TIMES && tries < TRIES {
        (tries, two) = (tries + 1, off_the_record(|| count(in_two_steps, TIMES))?);
    }
    let one = count(in_one_step, TIMES)?;
    println!("In two steps: {two}");
    println!("In one step: {one}");
    let handed = off_the_record(hand_over)?;
    println!("{MIB} MiB through a pipe: {:.0} ms", handed.through_a_pipe);
    println!("{MIB} MiB in shared memory: {:.0} ms", handed.in_shared_memory);
    Ok(Findings { in_two_steps: two, tries, in_one_step: one, handed })
}

fn reveal(seen: &Observation) -> Reveal {
    Reveal::of(1, seen, |Findings { in_two_steps, tries, in_one_step, handed }: Findings| {
        let Millis { through_a_pipe, in_shared_memory } = handed;
        vec![
            format!(
                "Of {} additions in two steps {} were lost in try {tries}, the first that lost any; in \
                 one step {}. Shared memory brings back all that lesson 1 was about.",
                2 * TIMES,
                2 * TIMES - in_two_steps,
                2 * TIMES - in_one_step
            ),
            format!(
                "To hand over {MIB} MiB, until the child had looked at each page of them, took \
                 {:.0} ms through a pipe and {:.1} ms in shared memory: {:.0} times as fast \
                 ({PROFILE}, the fastest of {}).",
                through_a_pipe,
                in_shared_memory,
                through_a_pipe / in_shared_memory,
                hand_over::ROUNDS
            ),
            "What goes through a pipe is copied twice, into the kernel and out of it. Shared memory \
             is not copied at all: what is sent is one byte, to say that it is there. Python's \
             figures stand above; its `SharedMemory` is the same mapping, under a name."
                .to_owned(),
        ]
    })
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "shared_memory",
    title: "Shared memory",
    story: "\
`mmap` can make memory that stays shared across a fork. Two children add one to a counter in it, a \
million times each; then 256 MiB are handed from one process to another, once through a pipe and \
once in such memory.

Python has `Value` and `Array` for the one, and `SharedMemory` for the other. In Rust a plain \
`&mut` to memory that others write to would be a lie, so the mapping is one of atomics.",
    code: excerpt!("src/shared_memory.rs", "code"),
    twin: excerpt!("python/shared_memory.py", "code"),
    question: Question {
        text: "two processes count in shared memory, each to a million: what can go wrong?",
        choices: &[
            Choice {
                text: "nothing: processes do not get in each other's way",
                because: "They don't as long as each has memory of its own. Whoever shares memory \
                          shares its trouble: threads do it without being asked.",
            },
            Choice {
                text: "updates are lost, as with threads, unless each is one step",
                because: "A core reads, adds and writes; another core does so in between. Whether \
                          they run threads or processes they do not know.",
            },
            Choice {
                text: "each counts a copy of its own",
                because: "So it is with ordinary memory after a fork. This one was asked for as \
                          MAP_SHARED, and is the same in both.",
            },
        ],
    },
    time_limit: Duration::from_secs(60),
    perform: || {
        let _main = info_span!("main").entered();
        found(&look().expect("there are processes and memory to be had"))
    },
    reveal,
};
