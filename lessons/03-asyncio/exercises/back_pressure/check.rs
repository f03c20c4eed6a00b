//! A source and a sink on a paused clock, and how much is on its way between them.

#[path = "check/ends.rs"]
mod ends;

use std::time::Duration;

use tokio::runtime::Builder;
use tokio::time::{Instant, timeout};
use trial::Report;

use self::ends::{In, Out, Way};
use super::answer::pump;

/// On the paused clock, which goes on as soon as all wait: longer than all items take.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// How many items the source has.
const ITEMS: u64 = 20;

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let runtime = Builder::new_current_thread().enable_time().start_paused(true).build();
    runtime.expect("a runtime needs a thread, and has it").block_on(async {
        // No two things happen at the same time, so that their order cannot matter.
        let slow_sink = run(4, 1, 10).await;
        let near = run(2, 4, 5).await;
        let slow_source = run(4, 10, 1).await;
        Report::new()
            .line("slow sink: items stored", &slow_sink.stored, slow_sink.means(LOST))
            .line("on their way at most, of 4", slow_sink.most, slow_sink.most_means(4))
            .line("4 s and 5 s each: stored", &near.stored, near.means(LOST))
            .line("on their way at most, of 2", near.most, near.most_means(2))
            .line("the last one stored after", near.time(), near.means(WAITS))
            .line("slow source: items stored", &slow_source.stored, slow_source.means(LOST))
            .line("the last one of these after", slow_source.time(), slow_source.means(WAITS))
    })
}

/// What came of a run.
struct Seen {
    stored: String,
    most: usize,
    /// Nothing, if it waits for ever.
    seconds: Option<u64>,
}

impl Seen {
    fn time(&self) -> String {
        self.seconds.map_or("it waits for ever".to_owned(), |seconds| format!("{seconds} s"))
    }

    fn means(&self, otherwise: &'static str) -> &'static str {
        if self.seconds.is_none() { PENDING } else { otherwise }
    }

    fn most_means(&self, bound: usize) -> &'static str {
        if self.most > bound { GROWS } else { WAITS }
    }
}

/// Pumps items from a source to a sink that take so many seconds for each.
async fn run(bound: usize, source: u64, sink: u64) -> Seen {
    let (way, start) = (Way::default(), Instant::now());
    let (from, to) = (Out::new(&way, ITEMS, source), In::new(&way, sink));
    let in_time = timeout(DAY, pump(bound, from, to)).await.is_ok() && start.elapsed() < DAY;
    let seconds = in_time.then_some(start.elapsed().as_secs());
    let stored = way.stored();
    let stored = match stored.iter().copied().eq(0..ITEMS) {
        true if in_time => format!("all {ITEMS}, in their order"),
        true => format!("all {ITEMS}, but it is never ready"),
        false if stored.is_sorted() => format!("{} of {ITEMS}", stored.len()),
        false => "in another order".to_owned(),
    };
    Seen { stored, most: way.most(), seconds }
}

const LOST: &str = "Each item of the source has to be stored, once and in its order, before `pump` is ready. \
    What has no room must wait: `try_send` does not.";
const GROWS: &str = "There was more on its way than may be. Count the item in either hand, too: the one that is \
    being stored, and the one that was taken and waits for room.";
const WAITS: &str = "One half waited without need: while the sink is busy, the source is to be asked for \
    more, as long as there is room.";
const PENDING: &str = "It is pending, and nobody wakes it: it waits for what does not come, such as the end \
    of a channel whose sender is still there.";
