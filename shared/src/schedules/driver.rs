//! Hands our decisions to shuttle, which keeps the threads' stacks and switches between them.

use shuttle::scheduler::{Schedule, Scheduler, Task, TaskId};

use super::run::{self, Run};
use super::thread::Number;
use super::want::May;

/// Gives each run its plan, and takes it back when it has ended.
pub(super) trait Plans {
    /// The next run; nothing, if there are to be no more.
    fn next(&mut self) -> Option<Run>;

    /// A run is over, but not cleared away yet: that runs what its threads drop, and might take the
    /// process along.
    fn over(&mut self, _: &Run) {}

    /// A run has ended.
    fn ended(&mut self, run: Run);
}

/// A scheduler for shuttle.
pub(super) struct Driver<P> {
    pub plans: P,
}

impl<P: Plans> Scheduler for Driver<P> {
    fn new_execution(&mut self) -> Option<Schedule> {
        if let Some(run) = run::swap(None) {
            self.plans.ended(run);
        }
        run::swap(Some(self.plans.next()?));
        Some(Schedule::new(0))
    }

    fn next_task(&mut self, tasks: &[&Task], _: Option<TaskId>, _: bool) -> Option<TaskId> {
        let plans = &mut self.plans;
        let next = run::with(|run| {
            // Whoever is on the way to its next step, or to its end, goes there first.
            let on_the_way = |&thread: &Number| run.threads[thread].waiting().is_none();
            let mut threads = tasks.iter().map(|task| usize::from(task.id()));
            match threads.find(on_the_way) {
                Some(thread) if run.end.is_none() => {
                    run.me = thread;
                    Some(thread)
                }
                _ => run.decide().or_else(|| clear_away(run, plans)),
            }
        });
        next.flatten().map(TaskId::from)
    }

    fn next_u64(&mut self) -> u64 {
        0
    }
}

/// When a run is over, threads that unwind come to their end: shuttle would take what they panicked
/// with for a failure of its own. The others stay where they are.
fn clear_away(run: &mut Run, plans: &mut impl Plans) -> Option<Number> {
    if !std::mem::replace(&mut run.cleared, true) {
        plans.over(run);
    }
    let unwinds = run.living().find(|(_, thread)| thread.panics).map(|(thread, _)| thread);
    if let Some(thread) = unwinds {
        (run.me, run.granted) = (thread, May::Go);
    }
    unwinds
}
