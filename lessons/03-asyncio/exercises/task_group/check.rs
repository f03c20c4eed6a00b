//! Groups on a paused clock: when they are ready, with what, and which workers are alive then.

#[path = "check/workers.rs"]
mod workers;

use std::time::Duration;

use tokio::runtime::Builder;
use tokio::time::{Instant, sleep, timeout};
use trial::Report;

use self::workers::{Alive, Plan, described};
use super::answer::group;

/// On the paused clock, which goes on as soon as all wait: longer than any worker takes.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let runtime = Builder::new_current_thread().enable_time().start_paused(true).build();
    runtime.expect("a runtime needs a thread, and has it").block_on(async {
        let well = run(&[Plan::succeeds(3), Plan::succeeds(1), Plan::succeeds(2)]).await;
        let none = run(&[]).await;
        let fails = [Plan::succeeds(3), Plan::fails(2), Plan::succeeds(1), Plan::succeeds(4)];
        let fails = run(&fails).await;
        let two = run(&[Plan::fails(1), Plan::fails(1), Plan::succeeds(2)]).await;
        Report::new()
            .line("workers of 3, 1 and 2 s", &well.outcome, well.means(OUTCOME))
            .line("ready after", well.time(), well.means(AT_ONCE))
            .line("without workers", &none.outcome, none.means(OUTCOME))
            .line("3 s, fails in 2 s, 1 s, 4 s", &fails.outcome, fails.means(ERROR))
            .line("ready then after", fails.time(), fails.means(CANCEL))
            .line("alive when it is ready", fails.alive, OUTLIVE)
            .line("come to their end later", fails.later, DETACHED)
            .line("of two that fail, the error of", two.error, two.means(FIRST))
            .line("dropped after 1 s, workers go on", orphans().await, ORPHANS)
    })
}

/// What came of a group.
struct Seen {
    /// In words.
    outcome: String,
    /// Whose error it returned.
    error: &'static str,
    /// Nothing, if it waits for ever.
    seconds: Option<u64>,
    /// Workers that were not dropped when the group was ready.
    alive: usize,
    /// Workers that came to their end after that.
    later: usize,
}

impl Seen {
    fn time(&self) -> String {
        self.seconds.map_or("it waits for ever".to_owned(), |seconds| format!("{seconds} s"))
    }

    fn means(&self, otherwise: &'static str) -> &'static str {
        if self.seconds.is_none() { PENDING } else { otherwise }
    }
}

async fn run(plans: &[Plan]) -> Seen {
    let (alive, start) = (Alive::default(), Instant::now());
    let result = timeout(DAY, group(alive.workers(plans))).await;
    let (elapsed, left, ended) = (start.elapsed(), alive.now(), alive.ended());
    // No await until here: whoever was aborted had no time to go.
    sleep(DAY).await;
    let result = result.ok().filter(|_| elapsed < DAY);
    Seen {
        seconds: result.as_ref().map(|_| elapsed.as_secs()),
        error: match &result {
            Some(result @ Err(_)) if alive.is_first(result) => "the first",
            Some(Err(_)) => "a later one",
            _ => "nobody",
        },
        outcome: result.map_or("nothing".to_owned(), described),
        alive: left,
        later: alive.ended() - ended,
    }
}

/// Drops a group after its first second, and counts the workers that come to their end later.
async fn orphans() -> usize {
    let alive = Alive::default();
    let workers = alive.workers(&[Plan::succeeds(2), Plan::succeeds(3)]);
    let _ = timeout(Duration::from_secs(1), group(workers)).await;
    sleep(DAY).await;
    alive.ended()
}

const PENDING: &str = "It is pending, and nobody wakes it: it waits for what does not come, such as the end \
    of a channel that it could send to itself.";
const OUTCOME: &str = "If all succeed, there is an output of each, in the order in which they end: \
    whoever awaits one task after the other learns of them in the order of starting.";
const AT_ONCE: &str =
    "The workers did not run at the same time: start all before you wait for any.";
const ERROR: &str = "A worker failed, and `group` did not return its error: nobody learns of what is \
    left out.";
const CANCEL: &str = "It was not ready as soon as a worker failed. Look at each as it ends, not in the \
    order of starting, and cancel the others at the first error.";
const OUTLIVE: &str = "It returned while workers were alive. To abort a task, or to drop its set, is only \
    to ask: wait until each has ended, as `shutdown` does.";
const DETACHED: &str =
    "Workers went on after the group had returned: cancel them, do not let them go.";
const FIRST: &str = "Of two errors the first counts, and those that come while the others are cancelled \
    are not to take its place.";
const ORPHANS: &str = "The future of `group` was dropped, and its workers went on. A `JoinHandle` that is \
    dropped lets its task go on; a `JoinSet` ends its tasks.";
