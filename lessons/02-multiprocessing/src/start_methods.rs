//! A process that goes on where its parent is, and one that begins at the beginning.

pub mod anew;
pub mod first_word;
pub mod left_locked;

use std::io::{self, BufRead, BufReader, PipeReader, Write};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use shared::excerpt;
use shared::lesson::{Choice, Observation, PROFILE, Question, Reveal, Scene, found};
use shared::stage::{hand_on, this_program};
use shared::trace::off_the_record;
use tracing::info_span;

use self::anew::WORKER;
use self::first_word::{FirstWords, first_words};
use self::left_locked::left_locked;
use crate::process::Process;

// ANCHOR: code
/// The child goes on from here, and has all that its parent has.
pub fn by_fork(task: &str) -> io::Result<(Process, PipeReader)> {
    let (words, mut say) = io::pipe()?;
    let child = Process::start("forked", || {
        u8::from(writeln!(say, "forked, and knows of {task}").is_err())
    })?;
    Ok((child, words))
}

/// This program, from its beginning. It knows what it is told: on its
/// command line what it is to be, and through a pipe what it is to do.
pub fn by_spawn(task: &str) -> io::Result<Child> {
    let mut program = Command::new(this_program()?);
    program.arg(WORKER).stdin(Stdio::piped()).stdout(Stdio::piped());
    hand_on(&mut program)?; // So that we see its lane.
    let mut child = program.spawn()?;
    let pipe = child.stdin.take().expect("it is piped");
    writeln!(&pipe, "{task}")?;
    Ok(child)
}

/// What `main` does when it was started like that.
fn work(mut given: impl BufRead, mut say: impl Write) -> io::Result<()> {
    let mut task = String::new();
    given.read_line(&mut task)?;
    writeln!(say, "started anew, and was told of {}", task.trim())
}
// ANCHOR_END: code

/// What the scene found.
#[derive(Debug, Serialize, Deserialize)]
pub struct Findings {
    /// How long it takes until a child says its first word.
    pub first_words: FirstWords,
    /// Why a child hung that was forked while a thread held a lock; nothing if it did not.
    pub hung: Option<String>,
}

fn look() -> io::Result<Findings> {
    let main = info_span!("main").entered();
    let (child, words) = by_fork("prime numbers")?;
    print!("{}", line(words)?);
    child.join()?;
    let mut child = by_spawn("prime numbers")?;
    print!("{}", line(child.stdout.take().expect("it is piped"))?);
    child.wait()?;
    drop(main);
    let hung = left_locked()?;
    let first_words = off_the_record(first_words)?;
    Ok(Findings { first_words, hung })
}

fn line(from: impl io::Read) -> io::Result<String> {
    let mut line = String::new();
    BufReader::new(from).read_line(&mut line)?;
    Ok(line)
}

fn reveal(seen: &Observation) -> Reveal {
    Reveal::of(1, seen, |Findings { first_words, hung }: Findings| {
        let FirstWords { fork, spawn } = first_words;
        vec![
            format!(
                "From the start to the first word: {fork:.2} ms by fork, {spawn:.2} ms for a program \
                 started anew ({PROFILE}, the median of {}). Python's figures stand above: what it \
                 starts anew is an interpreter, which then imports your modules once more.",
                first_word::ROUNDS
            ),
            match hung {
                Some(why) => format!(
                    "Then a thread took a lock, and the process forked. The child has the lock, \
                     locked, and no thread that could unlock it: {why}. It was stopped."
                ),
                None => "The child that was to hang did not: run it again.".to_owned(),
            },
            "So who forks has one thread, or does nothing in the child but exec, which begins anew. \
             That is why Python left fork as its default: macOS in 3.8, Linux in 3.14."
                .to_owned(),
        ]
    })
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "start_methods",
    title: "Fork, or start anew",
    story: "\
There are two ways to a new process. A fork is a copy that goes on where its parent is. The other is \
a program that is started from its beginning, here the same one: it has to be told what to do. Python \
calls them fork and spawn; its forkserver is a process that has been started anew, with no threads, \
and forks on request.

Then a process forks while another of its threads holds a lock.",
    code: excerpt!("src/start_methods.rs", "code"),
    twin: excerpt!("python/start_methods.py", "code"),
    question: Question {
        text: "a thread holds a lock while another one forks: what is that lock in the child?",
        choices: &[
            Choice {
                text: "free: its holder is not in the child",
                because: "Nobody unlocks it for the holder. The memory is copied as it is, and in \
                          it stands a lock that is locked.",
            },
            Choice {
                text: "locked, for ever",
                because: "All memory is copied, but of the threads only the one that forked. The \
                          one that would unlock it does not exist in the child.",
            },
            Choice {
                text: "locked, until the holder unlocks it in the parent",
                because: "That unlocks the parent's. The child's is a copy, in memory of its own.",
            },
        ],
    },
    time_limit: Duration::from_secs(20),
    perform: || found(&look().expect("there are processes and pipes to be had")),
    reveal,
};
