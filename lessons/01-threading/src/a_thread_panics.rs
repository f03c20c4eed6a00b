//! A thread panics while it holds a lock: who hears of it, and what becomes of the lock.

pub mod aftermath;

use std::time::Duration;

use shared::excerpt;
use shared::lesson::{Choice, Observation, Question, Reveal, Scene, found};
use shared::sync::{Mutex, thread};
use tracing::info_span;

use self::aftermath::{Aftermath, aftermath};

// ANCHOR: code
/// Moves money between two accounts that hold 100 in all. Returns whether
/// the lock said that a thread had panicked while it held it.
fn transfer(accounts: &Mutex<[i64; 2]>, amount: i64) -> bool {
    let _lane = info_span!("transfer", amount).entered();
    let (mut open, warned) = match accounts.lock() {
        Ok(open) => (open, false),
        Err(poisoned) => {
            let mut open = poisoned.into_inner();
            open[0] = 100 - open[1]; // Undoes the half that was done.
            accounts.clear_poison();
            (open, true)
        }
    };
    open[0] -= amount;
    thread::sleep(Duration::from_millis(20));
    assert!(amount <= 50, "{amount} at once is too much");
    open[1] += amount;
    warned
}

fn transfer_all(accounts: &Mutex<[i64; 2]>) -> [thread::Result<bool>; 3] {
    thread::scope(|scope| {
        let threads = [70, 20, 10].map(|amount| {
            let name = format!("transfer {amount}");
            let work = move || transfer(accounts, amount);
            let builder = thread::Builder::new().name(name);
            builder.spawn_scoped(scope, work).expect("a thread can be had")
        });
        threads.map(|thread| thread.join())
    })
}
// ANCHOR_END: code

fn reveal(seen: &Observation) -> Reveal {
    Reveal::of(2, seen, |aftermath: Aftermath| aftermath.facts())
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "a_thread_panics",
    title: "A thread panics",
    story: "\
Three threads move 70, 20 and 10 from one account to the other, under a lock. 70 at once is too \
much, and that thread finds out too late: it has taken the money from the first account and \
not yet given it to the second when it panics. Afterwards main moves 5.

In Python an exception ends its thread, and the `with` block gives the lock back. In Rust a panic \
ends its thread and the lock is given back as well, but it remembers: it is poisoned.",
    code: excerpt!("src/a_thread_panics.rs", "code"),
    twin: excerpt!("python/a_thread_panics.py", "code"),
    question: Question {
        text: "one thread panics while it holds the lock. What becomes of the others?",
        choices: &[
            Choice {
                text: "they end, too: a panic ends the program",
                because: "A panic in main does, and any panic in a program built with `panic = \
                          \"abort\"`. Otherwise it ends the thread that panicked.",
            },
            Choice {
                text: "they wait for ever: nobody unlocks any more",
                because: "A panic drops what the thread owns on its way out, and dropping the \
                          guard unlocks.",
            },
            Choice {
                text: "they go on, and the next to lock is told",
                because: "The guard was dropped by a panic, so the lock is poisoned: `lock` \
                          returns an Err, with the guard in it, until somebody clears it.",
            },
            Choice {
                text: "they go on, and nobody is told",
                because: "So it is in Python, where only a traceback on the screen tells. In Rust \
                          both `join` and `lock` return an Err.",
            },
        ],
    },
    time_limit: Duration::from_secs(10),
    perform: || {
        let main = info_span!("main").entered();
        let aftermath = aftermath();
        drop(main);
        for (amount, joined) in [70, 20, 10].iter().zip(&aftermath.joins) {
            println!("transfer {amount}: join says {joined:?}");
        }
        println!("{:?}, {} in all", aftermath.accounts, aftermath.accounts.iter().sum::<i64>());
        found(&aftermath)
    },
    reveal,
};
