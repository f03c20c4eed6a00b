//! A signal that asks for the end, and workers that finish what they have in hand.

pub mod orphan;
pub mod team;

use std::io::{self, PipeReader, PipeWriter, Read, Write};
use std::os::unix::net::UnixStream;
use std::thread::sleep;
use std::time::Duration;

use nix::sys::signal::{Signal, kill, killpg};
use nix::unistd::{Pid, getpgrp};
use serde::{Deserialize, Serialize};
use shared::excerpt;
use shared::lesson::{Choice, Observation, Question, Reveal, Scene, found};
use shared::trace::off_the_record;
use signal_hook::low_level::{pipe, unregister};
use tracing::info_span;

use self::orphan::{Left, orphan};
use self::team::{Next, Served, Team};

/// Sends the signal that asks for the end.
type Send = fn() -> nix::Result<()>;

// ANCHOR: code
/// Gives items to three workers until a signal asks for the end, and lets
/// them finish what they have: no item is lost.
pub fn serve(signal: Signal, send: Send) -> io::Result<Served> {
    let (asked, byte) = UnixStream::pair()?;
    // A signal handler may do hardly anything. This one writes a byte.
    let handler = pipe::register(signal as i32, byte)?;
    let mut team = Team::of_three(work)?;
    while team.next(&asked)? == Next::Finished {
        team.give_more()?;
        if team.done == 5 {
            send()?; // As a terminal does, or a system that goes down.
        }
    }
    let served = team.close(&asked);
    unregister(handler);
    served
}

/// What a worker does: one item after the other, until there is no more.
fn work(mut items: PipeReader, mut finish: PipeWriter) -> io::Result<()> {
    let mut item = [0];
    while next(&mut items, &mut item)? {
        sleep(Duration::from_millis(4)); // In place of real work.
        finish.write_all(&item)?;
    }
    Ok(())
}

/// Waits for an item; says no when the pipe has come to its end.
fn next(items: &mut PipeReader, item: &mut [u8; 1]) -> io::Result<bool> {
    let _wait = info_span!("wait", on = "an item").entered();
    Ok(items.read(item)? == 1)
}
// ANCHOR_END: code

/// What the scene found.
#[derive(Debug, Serialize, Deserialize)]
pub struct Findings {
    /// After a SIGTERM to the parent.
    pub term: Served,
    /// After a SIGINT to the whole process group.
    pub int: Served,
    /// Who was left when a worker with a child of its own was killed.
    pub left: Left,
}

fn reveal(seen: &Observation) -> Reveal {
    Reveal::of(1, seen, |Findings { term, int, left }: Findings| {
        vec![
            format!("SIGTERM to the parent {}.", term.in_words()),
            format!(
                "Ctrl-C at a terminal is a SIGINT to every process of the foreground's group. It \
                 {}: whoever does nothing about it would have died with an item in hand.",
                int.in_words()
            ),
            left.in_words(),
            "Python's `Pool` has `terminate()`, which kills, and `close()`, which lets the workers \
             finish; its handlers run between two of the interpreter's instructions, so that they \
             may do what they like. A `daemon=True` process is killed when its parent ends, but not \
             what it has started itself."
                .to_owned(),
        ]
    })
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "signals_and_shutdown",
    title: "Signals, and an end in order",
    story: "\
A service gives items to three workers, until a signal asks it to end. The handler does next to \
nothing: it writes a byte to where the parent waits anyway. The parent gives out nothing more and \
closes its end of the pipe; the workers finish what is in it, find its end, and end themselves.

Then a worker that has started a process of its own is killed, and we look who is left.",
    code: excerpt!("src/signals_and_shutdown.rs", "code"),
    twin: excerpt!("python/signals_and_shutdown.py", "code"),
    question: Question {
        text: "SIGTERM comes while each worker has an item in hand: what becomes of these?",
        choices: &[
            Choice {
                text: "they are lost: a signal ends a process at once",
                because: "So it does where nobody has installed a handler, and to whom it is sent. \
                          Here it is sent to the parent, which has one.",
            },
            Choice {
                text: "they are finished: a signal can be a question",
                because: "SIGTERM asks. What comes of it is up to the handler, and here it leads to \
                          a pipe that is closed and workers that empty it.",
            },
            Choice {
                text: "they are finished, and all others that there would have been",
                because: "After the signal nothing more is given out. Who waited for all the rest \
                          would get a SIGKILL before long, which can't be handled.",
            },
        ],
    },
    time_limit: Duration::from_secs(20),
    perform: || {
        let main = info_span!("main").entered();
        let term = serve(Signal::SIGTERM, || kill(Pid::this(), Signal::SIGTERM));
        let int = serve(Signal::SIGINT, || killpg(getpgrp(), Signal::SIGINT));
        drop(main);
        let (term, int) = (term.expect("there are processes"), int.expect("there are processes"));
        println!("SIGTERM: {}", term.in_words());
        println!("SIGINT: {}", int.in_words());
        let left = off_the_record(orphan).expect("there are processes");
        found(&Findings { term, int, left })
    },
    reveal,
};
