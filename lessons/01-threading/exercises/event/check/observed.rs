//! An event whose waiters are known.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use shared::schedules::{expect, fail, panics, until_others_rest, waits, watch};

use super::super::answer::Event;
use super::super::sync::Arc;
use super::super::sync::thread::{Builder, JoinHandle};

const IS_SET: &str = "After `set` the event is set, and after `clear` it is not. No other call \
    changes that: not a second `set` or `clear`, be it at the same time, and not a `wait` that comes \
    back. `is_set` says so even while others are in the middle of a call.";

/// An event, and the threads that use it.
pub struct Observed {
    event: Event,
    /// Never locked over a step.
    threads: Mutex<Vec<JoinHandle<()>>>,
    /// The numbers of the threads that are inside `wait`. Never locked over a step.
    waiting: Mutex<BTreeSet<usize>>,
}

impl Observed {
    pub fn new() -> Arc<Self> {
        let (threads, waiting) = (Mutex::default(), Mutex::default());
        let observed = Arc::new(Self { event: Event::new(), threads, waiting });
        let (set, waiting) = (observed.clone(), observed.clone());
        watch("set", move || if set.event.is_set() { "yes" } else { "no" });
        watch("in wait", move || list("", " ", &waiting.waiting()));
        observed
    }

    /// Starts a thread that waits so often.
    pub fn waiter(self: &Arc<Self>, number: usize, times: usize) {
        self.start(format!("waiter {number}"), move |observed| {
            for _ in 0..times {
                observed.waiting().insert(number);
                observed.event.wait();
                observed.waiting().remove(&number);
            }
        });
    }

    /// Starts a thread that sets or clears the event, or both.
    pub fn setter(self: &Arc<Self>, name: &str, work: fn(&Self)) {
        self.start(name.to_owned(), work);
    }

    fn start(self: &Arc<Self>, name: String, work: impl FnOnce(&Self) + Send + 'static) {
        let observed = self.clone();
        let thread = Builder::new().name(name).spawn(move || work(&observed));
        lock(&self.threads).push(thread.expect("a thread of a run always starts"));
    }

    pub fn set(&self) {
        self.event.set();
    }

    pub fn clear(&self) {
        self.event.clear();
    }

    pub fn is_set(&self) -> bool {
        self.event.is_set()
    }

    pub fn expect_set(&self, set: bool) {
        expect("is_set", set, self.event.is_set(), IS_SET);
    }

    /// Waits until each thread has ended or waits. Those of these numbers have to wait: `back` says
    /// what it means if one does not. `asleep` says what it means if another one does.
    pub fn expect_waiting(&self, numbers: &[usize], back: &str, asleep: &str) {
        until_others_rest();
        assert!(panics().is_empty(), "a thread panicked");
        let waiting = self.waiting().clone();
        let expected: BTreeSet<usize> = numbers.iter().copied().collect();
        if waiting == expected {
            return;
        }
        if waits().iter().any(|wait| wait.because.contains("holds it since")) {
            // Then it is told by the locks.
            self.join();
        }
        let meaning = if waiting.is_subset(&expected) { back } else { asleep };
        let named = |numbers| list("waiter ", ", ", numbers);
        fail("threads in `wait`", &named(&expected), &named(&waiting), meaning);
    }

    /// The same, when nobody waits any more.
    pub fn expect_all_gone(&self, asleep: &str) {
        self.expect_waiting(&[], "", asleep);
    }

    /// If the event is set at until_others_rest, nobody waits.
    pub fn settle(&self, asleep: &str) {
        until_others_rest();
        assert!(panics().is_empty(), "a thread panicked");
        if self.event.is_set() {
            self.expect_all_gone(asleep);
        }
    }

    /// Waits for the ends of all threads.
    pub fn join(&self) {
        let threads = std::mem::take(&mut *lock(&self.threads));
        for thread in threads {
            thread.join().expect("whoever panicked is named by the verdict");
        }
    }

    fn waiting(&self) -> MutexGuard<'_, BTreeSet<usize>> {
        lock(&self.waiting)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Each number with `name` before it, or `none`.
fn list(name: &str, between: &str, numbers: &BTreeSet<usize>) -> String {
    let numbers: Vec<String> = numbers.iter().map(|number| format!("{name}{number}")).collect();
    if numbers.is_empty() { "none".to_owned() } else { numbers.join(between) }
}
