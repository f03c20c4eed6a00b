//! Services that fail or hang on a paused clock: when they were called, and when `fetch` gave up.

use std::time::Duration;

use tokio::runtime::Builder;
use tokio::time::{Instant, sleep, timeout};
use trial::Report;

use super::answer::{Service, fetch};

/// On the paused clock, which goes on as soon as all wait: longer than any limit.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Calls the answer and reports what it did. Each call takes 2 s, and the first pause is 3 s: calls
/// begin after 0, 5, 13 and 27 s.
pub fn report() -> Report {
    let runtime = Builder::new_current_thread().enable_time().start_paused(true).build();
    runtime.expect("a runtime needs a thread, and has it").block_on(async {
        let fourth = run(60, Script { fails: 3, hangs: None }).await;
        let never = run(24, Script { fails: usize::MAX, hangs: None }).await;
        let hangs = run(24, Script { fails: usize::MAX, hangs: Some(2) }).await;
        let last = run(14, Script { fails: usize::MAX, hangs: None }).await;
        let exactly = run(13, Script { fails: usize::MAX, hangs: None }).await;
        Report::new()
            .line("three fail: calls begin after", &fourth.calls, BACK_OFF)
            .line("it returns", &fourth.outcome, VALUE)
            .line("all fail, 24 s: calls begin after", &never.calls, ANEW)
            .line("it returns then", &never.outcome, OF_NO_USE)
            .line("the third hangs: it returns", &hangs.outcome, HANGS)
            .line("14 s, in the third call: it returns", &last.outcome, HANGS)
            .line("13 s, where a pause ends: it returns", &exactly.outcome, OF_NO_USE)
    })
}

/// What a service does.
struct Script {
    /// So many calls fail, and then one succeeds.
    fails: usize,
    /// The call of this number, from 0, never ends.
    hangs: Option<usize>,
}

/// A service that follows a script, and notes when it was called.
struct Scripted {
    script: Script,
    start: Instant,
    calls: Vec<u64>,
}

impl Service for Scripted {
    async fn call(&mut self) -> Result<u64, ()> {
        let number = self.calls.len();
        self.calls.push(self.start.elapsed().as_secs());
        if self.script.hangs == Some(number) {
            std::future::pending::<()>().await;
        }
        sleep(Duration::from_secs(2)).await;
        if number < self.script.fails { Err(()) } else { Ok(7) }
    }
}

/// What came of a call, in words.
struct Seen {
    calls: String,
    outcome: String,
}

async fn run(limit: u64, script: Script) -> Seen {
    let start = Instant::now();
    let mut service = Scripted { script, start, calls: Vec::new() };
    let (limit, first_pause) = (Duration::from_secs(limit), Duration::from_secs(3));
    let returned = timeout(DAY, fetch(&mut service, limit, first_pause)).await;
    let after = start.elapsed().as_secs();
    let outcome = match returned {
        Err(_) => "nothing for a day".to_owned(),
        Ok(Some(7)) => format!("the value, after {after} s"),
        Ok(Some(_)) => format!("another value, after {after} s"),
        Ok(None) => format!("None, after {after} s"),
    };
    // As many as tell how it goes on.
    let calls: Vec<String> = service.calls.iter().take(5).map(u64::to_string).collect();
    let more = if service.calls.len() > 5 { " ..." } else { "" };
    Seen { calls: format!("{}{more} s", calls.join(", ")), outcome }
}

const BACK_OFF: &str = "After a call that failed it waits for `first_pause`, after the next one for twice as \
    long as before, and so on: who is overloaded is not helped by many calls.";
const VALUE: &str = "When a call succeeds, its value is returned at once.";
const ANEW: &str = "It called when the time was over, or not as long as there was time. A limit that is given \
    to each call starts anew with each: make one deadline before the loop, for calls and pauses.";
const OF_NO_USE: &str = "It did not return when there was no time for another call. A pause that ends at the \
    deadline or behind it only lets the caller wait: ask before it begins.";
const HANGS: &str = "A call was under way when the time was over, and has to be dropped there and then. The \
    deadline is the same for all calls: `timeout_at`.";
