//! A thread's way to its next step, as the facade's functions take it.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::decision::Set;
use super::end::End;
use super::run::{self, Run};
use super::thread::{Number, State, Thread, Waiting};
use super::want::{May, Want};
use crate::waits::{Key, Place};

/// Thrown where something that is watched can't be read, since somebody holds its lock.
struct Unreadable;

/// Whoever takes more steps to read what is watched waits for another thread by asking.
const MOST_QUIET_STEPS: usize = 100;

/// Comes to a step that is part of the schedule, and returns when it is this thread's turn and what
/// it wants is there.
pub(crate) fn step(want: Want, at: Place) -> May {
    come_to(Waiting { want, at, visible: true })
}

/// As [`step`], for what says nothing about the schedule: it is done as soon as it can be.
pub(crate) fn unseen(want: Want, at: Place) {
    come_to(Waiting { want, at, visible: false });
}

/// Returns how it could go on. Outside of a run, and when that is over, nobody waits.
fn come_to(waiting: Waiting) -> May {
    look();
    let waits = run::with(|run| {
        if run.end.is_some() {
            return None;
        }
        let me = run.me;
        run.unwinds();
        run.threads[me].state = State::Waiting(waiting);
        run.quiet_steps += 1;
        let readable = run.quiet_steps <= MOST_QUIET_STEPS;
        Some(run.quiet.then(|| if readable { run.may(me) } else { May::Not }))
    });
    match waits.flatten() {
        None => return May::Go,
        Some(None) => shuttle::thread::yield_now(),
        Some(Some(may)) => {
            run::with(|run| run.threads[run.me].state = State::Running);
            if may != May::Go {
                resume_unwind(Box::new(Unreadable));
            }
        }
    }
    run::with(|run| run.granted).unwrap_or(May::Go)
}

/// Writes down what this thread's step did, and to which thing.
pub(crate) fn did(thing: Option<Key>, what: impl FnOnce() -> String) {
    run::with(|run| {
        let mine = run.on_schedule && run.last == run.me && !run.quiet && run.end.is_none();
        if let Some(record) = run.record.as_mut().filter(|_| mine) {
            record.did(thing, what());
        }
    });
}

/// Lets others go first: this thread's next step comes after one of each that can go on, or at the
/// price of a surprise.
pub(crate) fn give_way(at: Place) {
    // While something is watched, nobody else goes on.
    if run::with(|run| run.quiet) == Some(true) {
        resume_unwind(Box::new(Unreadable));
    }
    let again = run::with(|run| {
        let me = run.me;
        let again = !run.threads[me].after.is_empty();
        let others = run.living().map(|(thread, _)| thread).filter(|&thread| thread != me);
        run.threads[me].after = others.collect::<Set>();
        again
    });
    // A loop that does nothing else takes steps as well.
    if again == Some(true) {
        step(Want::Go, at);
        did(None, || "lets the others go first".to_owned());
    }
}

/// Ends the run, for this reason. Never returns while threads of a run are switched.
pub(crate) fn end_run(end: End) {
    look();
    run::with(|run| {
        run.end.get_or_insert(end);
    });
    halt_if_over();
}

/// Never returns when the run is over, but to a thread that unwinds.
pub(crate) fn halt_if_over() {
    while run::with(|run| run.end.is_some() && !run.unwinds()) == Some(true) {
        shuttle::thread::yield_now();
    }
}

/// Runs the work of a thread from its first line to its last; `done` gets what came of it.
pub(crate) fn live<T>(
    thread: Number,
    work: impl FnOnce() -> T,
    done: impl FnOnce(std::thread::Result<T>),
) {
    let result = catch_unwind(AssertUnwindSafe(work));
    look();
    // What unwinds after the run is over has no reader.
    if run::with(|run| run.end.is_none()) == Some(true) {
        done(result);
    }
    run::with(|run| run.end_thread(thread));
}

/// Reads what is watched, after a step.
pub(super) fn look() {
    let watched = run::with(|run| {
        let reads = run.record.is_some() && !run.quiet && run.end.is_none();
        reads.then(|| {
            (run.quiet, run.quiet_steps) = (true, 0);
            run.watched.clone()
        })
    });
    let Some(watched) = watched.flatten() else { return };
    let value = |show: &dyn Fn() -> String| {
        catch_unwind(AssertUnwindSafe(show)).unwrap_or_else(|_| "locked".to_owned())
    };
    let values = watched.iter().map(|(_, show)| value(&**show)).collect();
    run::with(|run| {
        run.quiet = false;
        if let Some(record) = &mut run.record {
            record.saw(values);
        }
    });
}

impl Run {
    fn end_thread(&mut self, thread: Number) {
        let Thread { state, panics, .. } = &mut self.threads[thread];
        (*state, *panics) = (State::Ended, false);
    }
}
