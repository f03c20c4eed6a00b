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
        Self::seen_by(Seen::new(capacity))
    }

    /// In a case that is about something of its own: whatever goes wrong in it means just that.
    pub fn about(meaning: &'static str, capacity: usize) -> Arc<Self> {
        Self::seen_by(Seen { about: Some(meaning), ..Seen::new(capacity) })
    }

    fn seen_by(seen: Seen) -> Arc<Self> {
        let (capacity, threads, seen) = (seen.capacity, Mutex::default(), Mutex::new(seen));
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

    /// Starts a thread that does both.
    pub fn passer_by(self: &Arc<Self>, work: fn(&Self)) {
        self.start("passer-by", work);
    }

    fn start(self: &Arc<Self>, name: &str, work: impl FnOnce(&Self) + Send + 'static) {
        self.seen().threads += 1;
        let observed = self.clone();
        let thread = Builder::new().name(name.to_owned()).spawn(move || work(&observed));
        lock(&self.threads).push(thread.expect("a thread of a run always starts"));
    }

    pub fn put(&self, item: u64) {
        self.seen().puts.push(item);
        self.buffer.put(item);
        self.seen().put += 1;
        let seen = self.seen().clone();
        if seen.put > seen.most_put() {
            let most = format!("at most {}", seen.most_put());
            fail("puts that came back", &most, &seen.put.to_string(), seen.means(TOO_MANY));
        }
    }

    pub fn take(&self) {
        self.seen().takes += 1;
        let item = self.buffer.take();
        let seen = self.seen().clone();
        let times = |items: &[u64]| items.iter().filter(|&&other| other == item).count();
        if times(&seen.taken) > 0 && times(&seen.taken) >= times(&seen.puts) {
            fail("the next item", "another one", &format!("{item} again"), seen.means(ONCE));
        }
        self.seen().taken.push(item);
        let (puts, taken) = (seen.puts.len(), seen.taken.len() + 1);
        if taken > puts {
            let most = format!("at most {puts}");
            fail("takes that came back", &most, &taken.to_string(), seen.means(NO_ITEM));
        }
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
            fail(&wrong.what, wrong.expected, &wrong.got, self.means(wrong.meaning));
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
        let taken = list(&self.seen().taken);
        expect("items taken", list(items), taken, self.means(ORDER));
    }

    pub fn expect_taken_in_any_order(&self, items: &[u64]) {
        let mut taken = self.seen().taken.clone();
        taken.sort_unstable();
        expect("items taken, sorted", list(items), list(&taken), self.means(ONCE));
    }

    fn means(&self, usual: &'static str) -> &'static str {
        self.seen().means(usual)
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
