//! Workers on a paused clock: how long they take together, in which order their outputs come, and
//! what becomes of them when nobody waits any more.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::runtime::Builder;
use tokio::sync::Barrier;
use tokio::time::{Instant, sleep, timeout};
use trial::Report;

use super::answer::gather;

/// On the paused clock, which goes on as soon as all wait: longer than any worker takes.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

const FOR_EVER: &str = "it waits for ever";

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let runtime = Builder::new_current_thread().enable_time().start_paused(true).build();
    runtime.expect("a runtime needs a thread, and has it").block_on(async {
        let [three, many, none] = [&[3, 1, 2][..], &[1; 100], &[]].map(sleepers);
        let (three, many, none) = (three.await, many.await, none.await);
        Report::new()
            .line("workers of 3, 1 and 2 s together", three.time(), three.means(3))
            .line("their outputs", &three.outputs, ORDER)
            .line("a hundred workers of 1 s", many.time(), many.means(1))
            .line("outputs of the hundred", &many.outputs, ORDER)
            .line("workers that wait for each other", meeting().await, AT_ONCE)
            .line("outputs without workers", none.outputs, NONE)
            .line("dropped after 1 s, workers go on", orphans().await, ORPHANS)
    })
}

/// What came of workers that sleep.
struct Slept {
    /// Nothing, if `gather` waits for ever.
    seconds: Option<u64>,
    /// In words.
    outputs: String,
}

impl Slept {
    fn time(&self) -> String {
        self.seconds.map_or(FOR_EVER.to_owned(), |seconds| format!("{seconds} s"))
    }

    /// What it usually means if it does not take as long as the longest sleep.
    fn means(&self, longest: u64) -> &'static str {
        match self.seconds {
            None => PENDING,
            Some(seconds) if seconds < longest => EARLY,
            Some(_) => AT_ONCE,
        }
    }
}

/// Gathers workers that sleep for so many seconds.
async fn sleepers(seconds: &[u64]) -> Slept {
    let start = Instant::now();
    let worker = |(number, seconds): (usize, u64)| async move {
        sleep(Duration::from_secs(seconds)).await;
        number
    };
    let workers = seconds.iter().copied().enumerate().map(worker).collect();
    let outputs = timeout(DAY, gather(workers)).await;
    // One that nobody wakes is polled, and may be ready, when the day is over.
    match outputs.ok().filter(|_| start.elapsed() < DAY) {
        None => Slept { seconds: None, outputs: "it has none".to_owned() },
        Some(outputs) => Slept {
            seconds: Some(start.elapsed().as_secs()),
            outputs: described(&outputs, seconds.len()),
        },
    }
}

fn described(outputs: &[usize], expected: usize) -> String {
    match outputs.iter().copied().eq(0..expected) {
        true if expected == 0 => "none".to_owned(),
        true => format!("all {expected}, in the workers' order"),
        false if outputs.len() == expected => "in another order".to_owned(),
        false => format!("{} of {expected}", outputs.len()),
    }
}

/// Gathers workers that go on only when all three have started.
async fn meeting() -> &'static str {
    let barrier = Arc::new(Barrier::new(3));
    let worker = |barrier: Arc<Barrier>| async move { barrier.wait().await.is_leader() };
    let workers = (0..3).map(|_| worker(barrier.clone())).collect();
    match timeout(DAY, gather(workers)).await {
        Ok(_) => "all meet",
        Err(_) => FOR_EVER,
    }
}

/// Drops a gather after its first second, and counts the workers that come to their end later.
async fn orphans() -> usize {
    let ended = Arc::new(AtomicUsize::new(0));
    let worker = |ended: Arc<AtomicUsize>| async move {
        sleep(Duration::from_secs(2)).await;
        ended.fetch_add(1, Ordering::Relaxed);
    };
    let workers = (0..3).map(|_| worker(ended.clone())).collect();
    let _ = timeout(Duration::from_secs(1), gather(workers)).await;
    sleep(DAY).await;
    ended.load(Ordering::Relaxed)
}

const PENDING: &str = "It is pending, and nobody wakes it: it waits for what does not come, such as the end \
    of a channel that it could send to itself, or its workers have a waker that is not its own.";
const EARLY: &str = "It is ready when the last worker is, and not before.";
const ORDER: &str = "The outputs belong in the order of the workers, one for each. Tasks end in an \
    order of their own: let each bring its place along.";
const AT_ONCE: &str = "Some workers did not start before others had ended. An `.await` in a loop waits \
    there, and starts nothing else: start all first, however many there are.";
const NONE: &str = "Without workers `gather` is ready at once, and has no outputs.";
const ORPHANS: &str = "The future of `gather` was dropped, and its workers went on. A `JoinHandle` that \
    is dropped lets its task go on; a `JoinSet` ends its tasks.";
