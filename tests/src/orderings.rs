//! Every outcome that the memory model allows, on any processor: std's names with [`loom`] behind
//! them, which runs a piece of code again and again, each time with another order of its threads'
//! steps, or with a load that returns another of the values that it may return.
//!
//! A load may return any value that no store has overwritten *as far as the loading thread can
//! know*: not only the newest. What it can know comes from releases that it acquired, and from its
//! own earlier loads. This is what a processor with caches and queues does, and what a search over
//! schedules alone, where every load returns the newest value, never shows.
//!
//! # What is not modelled
//! - Loads and stores that are `SeqCst` count as `Acquire` and `Release`: code that needs the one
//!   order of all of them may be refused although it is right. Fences that are `SeqCst` are
//!   modelled.
//! - No load returns a value that is stored only later in the same run, though the memory model
//!   lets relaxed ones do so.
//! - A read-modify-write reads the newest value, except one that changes nothing: that may read
//!   what a load may. (loom alone would give it the newest as well, and so let pass an answer that
//!   reads by `fetch_add(0, Relaxed)`.)
//! - `compare_exchange_weak` fails only where `compare_exchange` does.
//! - An atomic remembers the newest 7 of its values, no time passes in a sleep, and a search ends
//!   within the bounds [`MOST_PREEMPTIONS`], [`MOST_CHOICES`] and [`MOST_STEPS`].
//! - `new` is not `const`, so an atomic can't stand in a `static`.

mod atomic;
mod step;
pub mod sync;
#[cfg(test)]
mod tests;

use std::any::Any;
use std::collections::BTreeMap;
use std::mem;
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use loom::model::Builder;
use loom::thread;
use tracing::subscriber::{self, NoSubscriber};

pub use loom::thread::JoinHandle;

pub use self::step::Step;

/// After so many choices, of who goes next and of what a load returns, an execution is taken for one
/// that never ends.
pub const MOST_CHOICES: usize = 1_000;

/// How often an execution may leave a thread that could go on. With 3 or 4, all answers to `publish`,
/// right and wrong, are reported on as with 2.
pub const MOST_PREEMPTIONS: usize = 2;

/// After so many steps, of all its executions together, a search is given up.
pub const MOST_STEPS: usize = 20_000;

/// Stack of a thread in machine words. An answer may print, and loom's own 4,096 are few for that.
const STACK: usize = 32 * 1024;

/// What a search came upon.
#[derive(Debug)]
pub struct Tried<T> {
    /// The different outcomes, and of each the steps of the first execution that had it.
    pub outcomes: BTreeMap<T, Vec<Step>>,
    /// Why the search ended.
    pub end: End,
}

/// Why a search ended.
#[derive(Debug, PartialEq, Eq)]
pub enum End {
    /// It came through all executions with at most [`MOST_PREEMPTIONS`].
    All,
    /// It took [`MOST_STEPS`].
    TooMany,
    /// An execution had more than [`MOST_CHOICES`]; this was its last step.
    Endless(Option<Step>),
}

/// Runs `code` once for each execution that the memory model allows, and gathers what it returns.
///
/// The code has to be the same each time but for what its threads do to atomics of [`mod@sync`],
/// and it has to make these itself. All its threads take turns in the thread that calls this.
/// A panic of loom's own goes through the panic hook, which in a trial prints nothing.
///
/// # Panics
/// With the panic of `code`, in whichever execution and thread that was.
pub fn every<T: Ord + Send + 'static>(code: impl Fn() -> T + Send + Sync + 'static) -> Tried<T> {
    search(Box::new(code))
}

/// Is thrown to leave loom's loop.
struct Enough;

/// Boxed, so that a suite with dozens of answers compiles loom's loop once.
fn search<T: Ord + Send + 'static>(code: Box<dyn Fn() -> T + Send + Sync>) -> Tried<T> {
    let seen = Arc::new(Mutex::new((BTreeMap::new(), 0)));
    let noted = Arc::clone(&seen);
    let execution = move || {
        step::forget();
        let outcome = code();
        let steps = step::taken();
        let (outcomes, count) = &mut *lock(&noted);
        *count += steps.len();
        outcomes.entry(outcome).or_insert(steps);
        if *count >= MOST_STEPS {
            panic::resume_unwind(Box::new(Enough));
        }
    };
    let search = AssertUnwindSafe(|| bounded().check(execution));
    // loom has a span for each of its threads, which is nothing for a trace.
    let ended = subscriber::with_default(NoSubscriber::new(), || panic::catch_unwind(search));
    let end = match ended {
        Ok(()) => End::All,
        Err(thrown) if thrown.is::<Enough>() => End::TooMany,
        Err(panic) if is_bound(&*panic) => End::Endless(step::taken().pop()),
        Err(panic) => panic::resume_unwind(panic),
    };
    let (outcomes, _) = mem::take(&mut *lock(&seen));
    Tried { outcomes, end }
}

/// Starts a thread of a piece of code that [`every`] runs. It is known by `name` in its steps.
///
/// # Panics
/// When there are more than 4 threads beside the first.
pub fn spawn<T: Send + 'static>(
    name: &str,
    code: impl FnOnce() -> T + Send + 'static,
) -> JoinHandle<T> {
    let builder = thread::Builder::new().name(name.to_owned()).stack_size(STACK);
    let code: Box<dyn FnOnce() -> T + Send> = Box::new(code);
    builder.spawn(code).expect("loom makes its threads itself")
}

/// With every bound set here: loom takes others from the environment.
fn bounded() -> Builder {
    let mut builder = Builder::new();
    builder.max_branches = MOST_CHOICES;
    builder.preemption_bound = Some(MOST_PREEMPTIONS);
    builder.max_permutations = None;
    builder.max_duration = None;
    builder.checkpoint_file = None;
    builder
}

fn is_bound(panic: &(dyn Any + Send)) -> bool {
    panic.downcast_ref::<&str>().is_some_and(|text| text.starts_with("Model exceeded maximum"))
}

/// A panic of `code` has no hold on it.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
