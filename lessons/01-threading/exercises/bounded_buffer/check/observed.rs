//! A buffer whose putters and takers are counted.

use std::sync::{Mutex, MutexGuard, PoisonError};

use shared::schedules::{expect, fail, until_others_rest, watch};

use super::super::answer::Buffer;
use super::super::sync::Arc;
use super::super::sync::thread::{Builder, JoinHandle};
use super::seen::{NO_ITEM, ONCE, Seen, TOO_MANY};

const ORDER: &str = "Each item comes out once, and the oldest one first.";

/// A buffer, its threads, and what they saw.
pub struct Observed {
    buffer: Buffer,
    threads: Mutex<Vec<JoinHandle<()>>>,
    /// Never locked over a step.
    seen: Mutex<Seen>,
}

impl Observed {
    pub fn new(capacity: usize) -> Arc<Self> {
        let (threads, seen) = (Mutex::default(), Mutex::new(Seen::new(capacity)));
        let observed = Arc::new(Self { buffer: Buffer::new(capacity), threads, seen });
        let (put, taken) = (observed.clone(), observed.clone());
        watch("put", move || put.seen().put);
        watch("taken", move || taken.seen().taken.len());
        observed
    }

    /// Puts these items before any thread is there.
    pub fn fill(&self, items: &[u64]) {
        items.iter().for_each(|&item| self.put(item));
    }

    /// Starts a thread that puts these items.
    pub fn putter(self: &Arc<Self>, items: &'static [u64]) {
        self.start("putter", move |observed| items.iter().for_each(|&item| observed.put(item)));
    }

    /// Starts a thread that takes so many.
    pub fn taker(self: &Arc<Self>, times: usize) {
        self.start("taker", move |observed| (0..times).for_each(|_| observed.take()));
    }

    fn start(self: &Arc<Self>, name: &str, work: impl FnOnce(&Self) + Send + 'static) {
        self.seen().threads += 1;
        let observed = self.clone();
        let thread = Builder::new().name(name.to_owned()).spawn(move || work(&observed));
        lock(&self.threads).push(thread.expect("a thread of a run always starts"));
    }

    fn put(&self, item: u64) {
        self.seen().puts += 1;
        self.buffer.put(item);
        self.seen().put += 1;
        let seen = self.seen().clone();
        if seen.put > seen.most_put() {
            let most = format!("at most {}", seen.most_put());
            fail("puts that came back", &most, &seen.put.to_string(), TOO_MANY);
        }
    }

    fn take(&self) {
        self.seen().takes += 1;
        let item = self.buffer.take();
        if self.has_taken(item) {
            fail("the next item", "another one", &format!("{item} again"), ONCE);
        }
        self.seen().taken.push(item);
        let seen = self.seen().clone();
        if seen.taken.len() > seen.puts {
            let (most, taken) = (format!("at most {}", seen.puts), seen.taken.len().to_string());
            fail("takes that came back", &most, &taken, NO_ITEM);
        }
    }

    fn has_taken(&self, item: u64) -> bool {
        self.seen().taken.contains(&item)
    }

    /// Waits until each thread has ended or waits, and says if one waits that could go on.
    pub fn settle(&self) {
        until_others_rest();
        let wrong = self.seen().wrong_at_rest();
        if let Some(wrong) = wrong {
            assert!(!wrong.is_todo(), "not finished");
            if wrong.is_told_by_the_locks() {
                self.join();
            }
            fail(&wrong.what, wrong.expected, &wrong.got, wrong.meaning);
        }
    }

    /// The same, and then nobody waits any more.
    pub fn end(&self) {
        self.settle();
        self.join();
    }

    fn join(&self) {
        let threads = std::mem::take(&mut *lock(&self.threads));
        for thread in threads {
            thread.join().expect("whoever panicked is named by the verdict");
        }
    }

    pub fn expect_taken(&self, items: &[u64]) {
        expect("items taken", list(items), list(&self.seen().taken), ORDER);
    }

    pub fn expect_taken_in_any_order(&self, items: &[u64]) {
        let mut taken = self.seen().taken.clone();
        taken.sort_unstable();
        expect("items taken, sorted", list(items), list(&taken), ONCE);
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        lock(&self.seen)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn list(items: &[u64]) -> String {
    let items: Vec<String> = items.iter().map(u64::to_string).collect();
    if items.is_empty() { "none".to_owned() } else { items.join(" ") }
}
