//! Workers that succeed or fail after a while, and are counted until they are dropped.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tokio::time::sleep;

/// What a worker will do.
#[derive(Clone, Copy)]
pub struct Plan {
    seconds: u64,
    fails: bool,
}

impl Plan {
    /// Succeeds after so many seconds.
    pub fn succeeds(seconds: u64) -> Plan {
        Plan { seconds, fails: false }
    }

    /// Fails after so many seconds.
    pub fn fails(seconds: u64) -> Plan {
        Plan { seconds, fails: true }
    }
}

/// How many workers are alive, and how many came to their end.
#[derive(Clone, Default)]
pub struct Alive {
    now: Arc<AtomicUsize>,
    ended: Arc<AtomicUsize>,
    first_to_fail: Arc<OnceLock<usize>>,
}

impl Alive {
    /// A worker for each plan, which has its place as output or error.
    pub fn workers(
        &self,
        plans: &[Plan],
    ) -> Vec<impl Future<Output = Result<usize, usize>> + Send + use<>> {
        plans.iter().enumerate().map(|(place, plan)| self.worker(place, *plan)).collect()
    }

    fn worker(
        &self,
        place: usize,
        plan: Plan,
    ) -> impl Future<Output = Result<usize, usize>> + Send + use<> {
        self.now.fetch_add(1, Ordering::Relaxed);
        let life = Life(self.clone());
        async move {
            sleep(Duration::from_secs(plan.seconds)).await;
            life.0.ended.fetch_add(1, Ordering::Relaxed);
            if plan.fails {
                life.0.first_to_fail.get_or_init(|| place);
                return Err(place);
            }
            Ok(place)
        }
    }

    /// Those that were not dropped yet.
    pub fn now(&self) -> usize {
        self.now.load(Ordering::Relaxed)
    }

    /// Those that succeeded or failed.
    pub fn ended(&self) -> usize {
        self.ended.load(Ordering::Relaxed)
    }

    /// Whether this is the error of whoever failed first.
    pub fn is_first(&self, result: &Result<Vec<usize>, usize>) -> bool {
        result.as_ref().err() == self.first_to_fail.get()
    }
}

struct Life(Alive);

impl Drop for Life {
    fn drop(&mut self) {
        self.0.now.fetch_sub(1, Ordering::Relaxed);
    }
}

/// What a group returned, in words. People count from 1.
pub fn described(result: Result<Vec<usize>, usize>) -> String {
    let number = |place: usize| (place + 1).to_string();
    match result {
        Ok(outputs) if outputs.is_empty() => "no outputs".to_owned(),
        Ok(outputs) => {
            let numbers: Vec<String> = outputs.into_iter().map(number).collect();
            format!("outputs of workers {}", numbers.join(", "))
        }
        Err(place) => format!("the error of worker {}", number(place)),
    }
}
