//! One thread goes on, and all others have stopped, wherever they were.

use super::decision::{Decision, Set};
use super::end::{End, Failure};
use super::run::{self, Run};
use super::thread::Number;
use super::want::May;

/// After so many steps whoever is alone is taken to wait for another one by asking.
const MOST_STEPS: usize = 16;

/// The thread that goes on alone.
#[derive(Debug)]
pub(crate) struct Alone {
    thread: Number,
    /// How many steps it may still take.
    steps: usize,
    what: String,
    meaning: String,
}

/// Does `work` while nobody else takes a step, as if all others had stopped for ever. Ends the run
/// if that can't be done: `what` is what should get done, and `meaning` says what that usually
/// means. To find out whether who stops may hold a lock, see [`unlocking_is_a_step`].
///
/// [`unlocking_is_a_step`]: super::unlocking_is_a_step
pub fn alone<R>(what: &str, meaning: &str, work: impl FnOnce() -> R) -> R {
    run::with(|run| {
        let (thread, what, meaning) = (run.me, what.to_owned(), meaning.to_owned());
        run.alone = Some(Alone { thread, steps: MOST_STEPS, what, meaning });
    });
    let _end = Together;
    work()
}

/// Dropped when the work is done, or panics: the others go on as well.
struct Together;

impl Drop for Together {
    fn drop(&mut self) {
        run::with(|run| run.alone = None);
    }
}

impl Run {
    /// Whether somebody goes on alone, and how.
    pub(super) fn alone_goes_on(&mut self) -> Option<Result<Decision, End>> {
        let thread = self.alone.as_ref()?.thread;
        let may = self.may(thread);
        let alone = self.alone.as_mut()?;
        let got = match may {
            // While nothing else can move, time passes.
            May::Go | May::TimeOut if alone.steps > 0 => {
                alone.steps -= 1;
                let free = Set::of(thread);
                return Some(Ok(Decision { chosen: thread, free, ..Decision::default() }));
            }
            May::Go | May::TimeOut => "asking again and again",
            May::Surprise | May::Not => "waiting",
        };
        Some(Err(End::Failed(Failure {
            what: alone.what.clone(),
            expected: "an end".to_owned(),
            got: got.to_owned(),
            meaning: alone.meaning.clone(),
        })))
    }
}
