//! Threads that want a permit, and how many of them got one.

use std::mem::ManuallyDrop;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};

use shared::schedules::watch;

use super::super::answer::{Permit, Semaphore};
use super::super::sync::{Arc, thread};

/// How many threads got in so far. To count is no step of the schedule.
#[derive(Clone)]
pub struct Entries(Arc<Counts>);

#[derive(Default)]
struct Counts {
    let_in: AtomicUsize,
    panicked: AtomicBool,
}

/// Notes that its thread panicked.
struct Witness(Entries);

impl Entries {
    /// Nobody so far.
    pub fn new() -> Entries {
        let counts = Arc::new(Counts::default());
        let shown = Arc::clone(&counts);
        watch("let in", move || shown.let_in.load(SeqCst));
        Entries(counts)
    }

    /// How many got in.
    ///
    /// # Panics
    /// If one of the threads did.
    pub fn count(&self) -> usize {
        if self.0.panicked.load(SeqCst) {
            // As `panic!` does, but for the message: what the thread said is told.
            resume_unwind(Box::new("a thread panicked"));
        }
        self.0.let_in.load(SeqCst)
    }

    /// Starts a thread that takes a permit and gives it back.
    pub fn gets_in(&self, semaphore: &Arc<Semaphore>) -> thread::JoinHandle<()> {
        self.enters(semaphore, 1, |_permit| ())
    }

    /// Starts a thread that takes a permit and never gives it back.
    pub fn keeps(&self, semaphore: &Arc<Semaphore>) -> thread::JoinHandle<()> {
        self.keeps_many(semaphore, 1)
    }

    /// Starts a thread that takes so many permits, one after the other, and never gives one back.
    pub fn keeps_many(&self, semaphore: &Arc<Semaphore>, permits: usize) -> thread::JoinHandle<()> {
        self.enters(semaphore, permits, |permit| _ = ManuallyDrop::new(permit))
    }

    fn enters(
        &self,
        semaphore: &Arc<Semaphore>,
        times: usize,
        then: fn(Permit<'_>),
    ) -> thread::JoinHandle<()> {
        let (semaphore, entries) = (Arc::clone(semaphore), self.clone());
        thread::spawn(move || {
            let _witness = Witness(entries.clone());
            for _ in 0..times {
                let permit = semaphore.acquire();
                entries.0.let_in.fetch_add(1, SeqCst);
                then(permit);
            }
        })
    }
}

impl Drop for Witness {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.0.panicked.store(true, SeqCst);
        }
    }
}
