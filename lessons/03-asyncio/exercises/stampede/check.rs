//! A cache on a paused clock, and an origin that counts how often it is asked for each key.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::runtime::Builder;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};
use trial::Report;

use super::answer::{Cache, Origin};

/// On the paused clock, which goes on as soon as all wait: longer than all fetches take.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Calls the answer and reports what it did. Each fetch takes 1 s.
pub fn report() -> Report {
    let runtime = Builder::new_current_thread().enable_time().start_paused(true).build();
    runtime.expect("a runtime needs a thread, and has it").block_on(async {
        let together = run(0, &[5; 10]).await;
        let different = run(0, &[1, 2, 3, 4]).await;
        let fails = run(1, &[5; 4]).await;
        Report::new()
            .line("ten ask for one key: fetches", together.fetches, together.means(STAMPEDE))
            .line("they get", &together.answers, together.means(VALUE))
            .line("one who asks later: fetches", together.later, KEEPS)
            .line("four ask for four keys: they get", &different.answers, different.means(VALUE))
            .line("ready after", different.time(), different.means(ONE_LOCK))
            .line("the first fetch fails: they get", &fails.answers, fails.means(FAILURE))
            .line("fetches", fails.fetches, fails.means(FAILURE))
    })
}

/// Fetches in a second, fails some times at first, and gives a value that has the key in it.
#[derive(Clone)]
struct Counting {
    fails: usize,
    fetches: Arc<AtomicUsize>,
}

impl Origin for Counting {
    async fn fetch(&self, key: u32) -> Result<u64, String> {
        let number = self.fetches.fetch_add(1, Ordering::Relaxed);
        sleep(Duration::from_secs(1)).await;
        if number < self.fails { Err("not now".to_owned()) } else { Ok(value_of(key)) }
    }
}

fn value_of(key: u32) -> u64 {
    u64::from(key) * 100
}

/// A key, and what came when it was asked for.
type Answer = (u32, Result<u64, String>);

/// What came of tasks that ask at the same time.
struct Seen {
    fetches: usize,
    /// In words.
    answers: String,
    /// Fetches for one who asks again when all is over.
    later: usize,
    /// Nothing, if some wait for ever.
    seconds: Option<u64>,
}

/// A task for each key, of which the first fetches fail.
async fn run(fails: usize, keys: &[u32]) -> Seen {
    let origin = Counting { fails, fetches: Arc::default() };
    let (cache, start) = (Arc::new(Cache::new(origin.clone())), Instant::now());
    let answers: Arc<Mutex<Vec<Answer>>> = Arc::default();
    let mut tasks = JoinSet::new();
    for key in keys.iter().copied() {
        let (cache, answers) = (cache.clone(), answers.clone());
        tasks.spawn(async move {
            let answer = cache.get(key).await;
            answers.lock().unwrap_or_else(PoisonError::into_inner).push((key, answer));
        });
    }
    let all = async { while tasks.join_next().await.is_some() {} };
    let in_time = timeout(DAY, all).await.is_ok() && start.elapsed() < DAY;
    let (seconds, fetches) = (start.elapsed().as_secs(), origin.fetches.load(Ordering::Relaxed));
    let _ = timeout(DAY, cache.get(keys[0])).await;
    let later = origin.fetches.load(Ordering::Relaxed) - fetches;
    let answers = answers.lock().unwrap_or_else(PoisonError::into_inner);
    let answers = described(&answers, keys.len());
    Seen { fetches, answers, later, seconds: in_time.then_some(seconds) }
}

fn described(answers: &[Answer], asked: usize) -> String {
    let right = answers.iter().filter(|(key, answer)| *answer == Ok(value_of(*key))).count();
    let errors = answers.iter().filter(|(_, answer)| answer.is_err()).count();
    let none = asked - answers.len();
    let kinds = [
        (right, "its value"),
        (errors, "an error"),
        (answers.len() - right - errors, "another's value"),
        (none, "nothing"),
    ];
    let kinds = kinds.iter().filter(|(count, _)| *count > 0);
    kinds.map(|(count, what)| format!("{count} {what}")).collect::<Vec<_>>().join(", ")
}

impl Seen {
    fn time(&self) -> String {
        self.seconds.map_or("some wait for ever".to_owned(), |seconds| format!("{seconds} s"))
    }

    fn means(&self, otherwise: &'static str) -> &'static str {
        if self.seconds.is_none() { PENDING } else { otherwise }
    }
}

const STAMPEDE: &str = "A key was fetched more than once. Between a look into the cache and the end of the fetch \
    others run: they must see that it is on its way, and look again when they have waited.";
const VALUE: &str = "Each gets the value of its own key.";
const KEEPS: &str = "What was fetched is to be kept: who asks later gets it out of the cache.";
const ONE_LOCK: &str = "Those who ask for different keys waited for each other: something is held across the \
    fetch that is the same for all keys.";
const FAILURE: &str = "A fetch that failed is for whoever fetched: nothing is kept, and one of those who wait \
    fetches again.";
const PENDING: &str = "Some wait for ever: whoever waits for a fetch has to be told when it is over, all of \
    them, and also when it has failed.";
