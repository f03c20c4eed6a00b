//! What a program says about itself while it runs: what has to hold, what happened, what is worth
//! seeing. Outside of a run, nobody listens.

use std::fmt::Display;
use std::panic::Location;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use super::end::{End, Failure, Panicked};
use super::run;
use super::step::{did, end_run, step};
use super::want::Want;
use crate::trace::Wait;

/// Shows a value beside each step. `show` reads it, without a step of its own; what is locked then
/// is shown as `locked`.
pub fn watch<T: Display>(name: &'static str, show: impl Fn() -> T + 'static) {
    // Dropped outside of `with`: it may be the last to have something of the run's.
    let mut show: Option<Rc<dyn Fn() -> String>> = Some(Rc::new(move || show().to_string()));
    run::with(|run| {
        // Nobody reads them while schedules are counted.
        if run.record.is_some() && !run.blind {
            run.watched.extend(show.take().map(|show| (name, show)));
        }
    });
}

/// Ends the run if `got` is not what was expected; `meaning` says what that usually means, in one
/// or two sentences.
pub fn expect<T: PartialEq + Display>(what: &str, expected: T, got: T, meaning: &str) {
    if expected != got {
        fail(what, &expected.to_string(), &got.to_string(), meaning);
    }
}

/// Ends the run: something is not as expected. What is watched is read once more, so no lock of
/// std's may be held that it takes.
pub fn fail(what: &str, expected: &str, got: &str, meaning: &str) {
    end_run(End::Failed(Failure {
        what: what.to_owned(),
        expected: expected.to_owned(),
        got: got.to_owned(),
        meaning: meaning.to_owned(),
    }));
}

/// Says that something happened. A search tells what happened in at least one schedule.
pub fn happens(what: &'static str) {
    run::with(|run| run.happened.insert(what));
}

/// A step of the schedule that does nothing but be one: others may go first.
#[track_caller]
pub fn point(what: &str) {
    step(Want::Go, Location::caller());
    did(None, || what.to_owned());
}

/// Waits until no other thread can go on: each has ended, or waits for somebody to do something.
///
/// Who could go on only because its time is up, or without a notification, rests. Who asks again
/// and again for what it waits for never does, yielding or not: such a run is endless.
#[track_caller]
pub fn until_others_rest() {
    step(Want::Rest, Location::caller());
    did(None, || "all others rest".to_owned());
}

/// All who wait at a condvar now wake, each when its turn comes, although nobody has notified them.
/// The search wakes one at most in a run; who counts how often it woke needs more.
#[track_caller]
pub fn wake_for_nothing() {
    step(Want::Go, Location::caller());
    did(None, || "wakes all for nothing".to_owned());
    run::with(|run| run.things.stir());
}

/// Who waits for what. Most useful after [`until_others_rest`].
pub fn waits() -> Vec<Wait> {
    run::with(|run| run.waits()).unwrap_or_default()
}

/// The panics so far, in whatever thread.
pub fn panics() -> Vec<Panicked> {
    run::with(|run| run.panics.clone()).unwrap_or_default()
}

/// From here on in this run, whoever has taken a step lets the others go first, as if it had yielded:
/// what another schedule does only with many preemptions, that threads come in between each other's
/// steps again and again, is what happens first.
pub fn in_turns() {
    run::with(|run| run.in_turns = true);
}

/// From here on in this run, to unlock is a step of its own: a thread may stand between the last step
/// under its lock and the unlocking. Who never looks whether a lock is taken can't tell, and has
/// fewer schedules without.
pub fn unlocking_is_a_step() {
    run::with(|run| run.unlocks_in_steps = true);
}

/// How many steps this process has taken in all runs, those of a lonely `main` counted: as long as
/// it grows, a program comes to its steps. May be asked from any thread.
pub fn steps_taken() -> usize {
    STEPS.load(Relaxed)
}

pub(super) static STEPS: AtomicUsize = AtomicUsize::new(0);

/// How many threads of the run have not ended, without `main`.
pub fn alive() -> usize {
    run::with(|run| run.living().filter(|(thread, _)| *thread != 0).count()).unwrap_or(0)
}
