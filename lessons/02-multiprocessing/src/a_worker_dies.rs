//! A worker is killed in the middle of a task, and no result is missing.

pub mod gone;

use std::error::Error;
use std::io::{self, PipeReader, Read, Write};
use std::thread;
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use shared::excerpt;
use shared::lesson::{Choice, Observation, Question, Reveal, Scene, found};
use tracing::info_span;

use self::gone::{Findings, Gone};
use crate::workers::{Lost, Pool};

// ANCHOR: code
/// A square, and the process that found it.
pub type Square = (u64, i32);

/// For each number, every result that came.
pub type Squares = Vec<Vec<Square>>;

/// Takes its time. Whoever has 3 in hand first is killed in the middle.
fn square(number: u64, fate: &PipeReader) -> Square {
    nap();
    if number == 3 && is_first(fate) {
        let _ = kill(Pid::this(), Signal::SIGKILL);
    }
    nap();
    (number * number, Pid::this().as_raw())
}

/// One byte is in the pipe, and can be read once, whoever reads it.
fn is_first(mut fate: &PipeReader) -> bool {
    matches!(fate.read(&mut [0]), Ok(1))
}

/// Squares 0 to 7 on two workers, and says which workers were lost.
pub fn squares() -> Result<(Squares, Vec<Lost>), Box<dyn Error>> {
    let (fate, mut decide) = io::pipe()?;
    decide.write_all(&[1])?;
    drop(decide); // Who reads when the byte is gone finds the end.
    let mut pool = Pool::start(2, move |number| square(number, &fate))?;
    let mut results = vec![Vec::new(); 8];
    let numbers: Vec<u64> = (0..8).collect();
    pool.each(&numbers, 1, |number, result| match result {
        Ok(square) => results[number].push(square),
        Err(why) => println!("No square of {number}: {why}"),
    });
    let lost = pool.lost.split_off(0);
    pool.close()?;
    Ok((results, lost))
}
// ANCHOR_END: code

fn nap() {
    let _sleep = info_span!("sleep").entered();
    thread::sleep(Duration::from_millis(20));
}

fn reveal(seen: &Observation) -> Reveal {
    Reveal::of(1, seen, |Findings { results, lost }| {
        let gone = |gone: &Gone| gone.fact(results.get(gone.task).and_then(|came| came.first()));
        let mut facts: Vec<String> = lost.iter().map(gone).collect();
        let came: usize = results.iter().map(Vec::len).sum();
        let once = results.iter().filter(|results| results.len() == 1).count();
        facts.push(format!(
            "{came} results came; of the {} tasks, {once} have exactly one. What had come before \
             stays, and what was in hand runs again.",
            results.len()
        ));
        facts.push(
            "So a task may run twice, in part at least. That is fine for a square; one that sends \
             a letter has to know whether it is sent already."
                .to_owned(),
        );
        facts.push(
            "Python's `ProcessPoolExecutor` does not try again: all that was not done fails with \
             `BrokenProcessPool`, tasks that nobody had begun among them. Its older `Pool` starts \
             another worker and forgets the task: `map` waits for ever."
                .to_owned(),
        );
        facts
    })
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "a_worker_dies",
    title: "A worker dies",
    story: "\
Two workers square the numbers 0 to 7. In the middle of task 3, one of them is killed by SIGKILL, \
as the system does when memory runs out. No code runs in a process that is killed: no handler, no \
`drop`, no farewell to its parent.

The pool is that of the last scene. It hands on each result with the number of its task, as \
Python's `imap_unordered` does.",
    code: excerpt!("src/a_worker_dies.rs", "code"),
    twin: excerpt!("python/a_worker_dies.py", "code"),
    question: Question {
        text: "how does the parent learn that the worker was killed?",
        choices: &[
            Choice {
                text: "not at all: it waits for the answer for ever",
                because: "So does `map` of Python's `multiprocessing.Pool`. A parent that waits \
                          for nothing but an answer would do the same.",
            },
            Choice {
                text: "it finds the end of the stream to that worker",
                because: "However a process ends, the kernel closes what it had open. The parent \
                          waits for all streams at once, so it sees that end at once.",
            },
            Choice {
                text: "the worker sends it an error, as after a panic",
                because: "A panic is caught in the worker, which lives on and can say what was \
                          wrong. One that is killed says nothing any more.",
            },
            Choice {
                text: "it asks each worker now and then",
                because: "That would find it, but late, and would cost time for nothing as long as \
                          all is well.",
            },
        ],
    },
    time_limit: Duration::from_secs(20),
    perform: || {
        let main = info_span!("main").entered();
        let (results, lost) = squares().unwrap_or_else(|why| panic!("{why}"));
        drop(main);
        let squares: Vec<u64> = results.iter().flatten().map(|(square, _)| *square).collect();
        println!("Squares: {squares:?}, {} worker lost", lost.len());
        found(&Findings { results, lost: lost.into_iter().map(Gone::from).collect() })
    },
    reveal,
};
