//! Runs a program on shuttle, once for each plan.

use std::panic::{self, PanicHookInfo};
use std::sync::Once;

use shuttle::{Config, FailurePersistence, MaxSteps, Runner};

use super::driver::{Driver, Plans};
use super::end::{End, Panicked};
use super::run;
use super::step;

/// Stack of a thread, in bytes: what a debug build's `println!` needs, and some room.
const STACK: usize = 256 << 10;

/// Runs `program` for each of the plans.
pub(super) fn execute(program: fn(), plans: impl Plans + 'static) {
    static HOOK: Once = Once::new();
    HOOK.call_once(keep_panics_to_ourselves);
    Runner::new(Driver { plans }, config()).run(move || play(program));
    // The last run was taken back when there was no next one.
}

fn config() -> Config {
    let mut config = Config::new();
    config.failure_persistence = FailurePersistence::None;
    // Steps are counted where they are decided.
    config.max_steps = MaxSteps::None;
    config.stack_size = STACK;
    config
}

/// `main`, from its first line to its last.
fn play(program: fn()) {
    step::live(0, program, |result| {
        run::with(|run| {
            let end = match result {
                Ok(()) => End::Done,
                Err(_) => End::Panicked(run.panics.clone()),
            };
            run.end.get_or_insert(end);
        });
    });
}

/// A panic of a program is part of what it does, and nothing for the terminal. shuttle sets a hook
/// of its own when it runs for the first time, which speaks of schedules in its own words: so it
/// does that here, and is then replaced.
fn keep_panics_to_ourselves() {
    let before = panic::take_hook();
    Runner::new(shuttle::scheduler::RoundRobinScheduler::new(1), config()).run(|| {});
    panic::set_hook(Box::new(move |info| {
        if run::with(|run| run.panics(info)).is_none() {
            before(info);
        }
    }));
}

impl run::Run {
    /// Writes down a panic of the thread that runs.
    fn panics(&mut self, info: &PanicHookInfo<'_>) {
        let thread = &mut self.threads[self.me];
        thread.panics = true;
        self.panics.push(Panicked::of(info, &thread.name));
    }
}
