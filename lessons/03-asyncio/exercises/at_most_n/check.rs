//! Workers on a paused clock, counted while they are in flight.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::runtime::Builder;
use tokio::time::{Instant, sleep, timeout};
use trial::Report;

use super::answer::at_most;

/// On the paused clock, which goes on as soon as all wait: longer than any worker takes.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let runtime = Builder::new_current_thread().enable_time().start_paused(true).build();
    runtime.expect("a runtime needs a thread, and has it").block_on(async {
        let same = run(3, &[1; 9]).await;
        // The slow one keeps its place, and the others go on in the two that are left.
        let slow = run(3, &[6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]).await;
        let one = run(1, &[1; 4]).await;
        let few = run(5, &[2, 1]).await;
        Report::new()
            .line("nine of 1 s, 3 at a time: in flight", same.most, same.most_means(3))
            .line("ended when it is ready", same.ended, same.time_means(EARLY))
            .line("it is ready after", same.time(), same.time_means(SLOW))
            .line("with one of 6 s: in flight", slow.most, slow.most_means(3))
            .line("twelve of 1 s beside it take", slow.time(), slow.time_means(HELD_UP))
            .line("they start", slow.order, ORDER)
            .line("four of 1 s, 1 at a time: in flight", one.most, one.most_means(1))
            .line("two, up to 5 at a time: in flight", few.most, few.most_means(2))
            .line("it is ready then after", few.time(), few.time_means(SLOW))
    })
}

/// What is known of the workers.
#[derive(Default)]
struct Flight {
    now: usize,
    most: usize,
    started: Vec<usize>,
    ended: usize,
}

/// What came of a call.
struct Seen {
    most: usize,
    ended: usize,
    order: &'static str,
    /// Nothing, if it waits for ever.
    seconds: Option<u64>,
}

/// Runs workers that take so many seconds, at most `limit` at a time.
async fn run(limit: usize, seconds: &[u64]) -> Seen {
    let (flight, start) = (Arc::new(Mutex::new(Flight::default())), Instant::now());
    let worker = |(place, seconds): (usize, &u64)| worker(flight.clone(), place, *seconds);
    let workers = seconds.iter().enumerate().map(worker).collect();
    let in_time = timeout(DAY, at_most(limit, workers)).await.is_ok() && start.elapsed() < DAY;
    let (elapsed, flight) = (start.elapsed(), locked(&flight));
    Seen {
        most: flight.most,
        ended: flight.ended,
        order: if flight.started.is_sorted() { "in their order" } else { "in another order" },
        seconds: in_time.then_some(elapsed.as_secs()),
    }
}

async fn worker(flight: Arc<Mutex<Flight>>, place: usize, seconds: u64) {
    {
        let mut flight = locked(&flight);
        flight.now += 1;
        flight.most = flight.most.max(flight.now);
        flight.started.push(place);
    }
    sleep(Duration::from_secs(seconds)).await;
    let mut flight = locked(&flight);
    flight.now -= 1;
    flight.ended += 1;
}

fn locked(flight: &Mutex<Flight>) -> MutexGuard<'_, Flight> {
    flight.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Seen {
    fn time(&self) -> String {
        self.seconds.map_or("it waits for ever".to_owned(), |seconds| format!("{seconds} s"))
    }

    fn time_means(&self, otherwise: &'static str) -> &'static str {
        if self.seconds.is_none() { PENDING } else { otherwise }
    }

    fn most_means(&self, most: usize) -> &'static str {
        if self.most > most { TOO_MANY } else { TOO_FEW }
    }
}

const TOO_MANY: &str = "There were more in flight than may be. Whoever is in flight has to hold a permit \
    until the end, and `let _ =` holds nothing: it drops the permit at once.";
const TOO_FEW: &str = "There were fewer in flight than may be, although others could have started: \
    something is held while a worker runs.";
const SLOW: &str = "It took longer or shorter than the workers need: start the next one as soon as one has \
    ended, and be ready when all have.";
const HELD_UP: &str =
    "The slow one held up others: they waited for it, and not for whichever ended next.";
const EARLY: &str = "It was ready before the last workers had ended. A task whose handle is dropped goes \
    on, and nobody waits for it.";
const ORDER: &str = "They start in the order in which they are in the list.";
const PENDING: &str =
    "It is pending, and nobody wakes it: permits that were forgotten never come back.";
