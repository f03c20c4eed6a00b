//! A source and a sink that take their time, and know what is between them.

use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::sleep;

use super::super::answer::{Sink, Source};

/// What is between a source and a sink.
#[derive(Clone, Default)]
pub struct Way(Arc<Mutex<Counts>>);

#[derive(Default)]
struct Counts {
    taken: usize,
    stored: Vec<u64>,
    most: usize,
}

impl Way {
    /// What was stored.
    pub fn stored(&self) -> Vec<u64> {
        self.counts().stored.clone()
    }

    /// How many items at most were taken and not yet stored.
    pub fn most(&self) -> usize {
        self.counts().most
    }

    fn counts(&self) -> MutexGuard<'_, Counts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A source of numbers from 0.
pub struct Out {
    way: Way,
    left: Range<u64>,
    time: Duration,
}

impl Out {
    /// A source of `items`, which takes so many seconds for each.
    pub fn new(way: &Way, items: u64, seconds: u64) -> Out {
        Out { way: way.clone(), left: 0..items, time: Duration::from_secs(seconds) }
    }
}

impl Source for Out {
    async fn next(&mut self) -> Option<u64> {
        if self.left.is_empty() {
            return None;
        }
        sleep(self.time).await;
        let item = self.left.next()?;
        let mut counts = self.way.counts();
        counts.taken += 1;
        counts.most = counts.most.max(counts.taken - counts.stored.len());
        Some(item)
    }
}

/// A sink that keeps what it stores.
pub struct In {
    way: Way,
    time: Duration,
}

impl In {
    /// A sink that takes so many seconds for each item.
    pub fn new(way: &Way, seconds: u64) -> In {
        In { way: way.clone(), time: Duration::from_secs(seconds) }
    }
}

impl Sink for In {
    async fn store(&mut self, item: u64) {
        sleep(self.time).await;
        self.way.counts().stored.push(item);
    }
}
