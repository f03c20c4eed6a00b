//! Threads that come to one barrier, and what they are told there.

use std::panic::resume_unwind;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};

use shared::schedules::{expect, fail, watch};

use super::super::answer::Barrier;
use super::super::sync::{Arc, mpsc, thread};
use super::{EARLY, NOT_ALL};

const AGAIN: &str = "A thread got through the barrier again before all had come again: what let it go \
    the time before still stands. The barrier has to be closed again when all have come, before \
    anybody can come back.";
const LAPPED: &str = "A thread still waits although all had come: another one was faster, came back \
    before this one had looked, and changed what it waits for, or took the call that was meant for \
    it. Wake all, and let them wait for something that shows for good that all had come this time, \
    such as a count of how often they had.";
const PLACES: &str = "Each time, each place is told once: to the first 0, and to the last the number \
    of threads less 1. It has to be read while a thread is counted, before anybody else is.";

/// Threads that come to one barrier. To count them is no step of the schedule.
#[derive(Clone)]
pub struct Meeting(Arc<State>);

struct State {
    barrier: Barrier,
    threads: usize,
    /// How many have come, each as often as it did.
    came: AtomicUsize,
    let_go: AtomicUsize,
    /// The places that were told, each with the time, from 0.
    told: Mutex<Vec<(usize, usize)>>,
    panicked: AtomicBool,
}

/// A thread that comes to the barrier.
pub struct Comer(Arc<Mutex<Vec<usize>>>);

/// Notes that its thread panicked.
struct Witness(Meeting);

impl Meeting {
    /// For so many threads, of whom none has come yet; the story calls those it let go by `name`.
    pub fn new(threads: usize, name: &'static str) -> Meeting {
        let meeting = Meeting(Arc::new(State {
            barrier: Barrier::new(threads),
            threads,
            came: AtomicUsize::new(0),
            let_go: AtomicUsize::new(0),
            told: Mutex::default(),
            panicked: AtomicBool::new(false),
        }));
        let shown = meeting.clone();
        watch(name, move || shown.0.let_go.load(SeqCst));
        meeting
    }

    /// Starts a thread that comes so often.
    pub fn start(&self, times: usize) -> Comer {
        self.comes(std::iter::repeat_n((), times))
    }

    /// Starts a thread that comes whenever it is called.
    pub fn start_called(&self) -> (mpsc::Sender<()>, Comer) {
        let (call, calls) = mpsc::channel();
        (call, self.comes(calls.into_iter()))
    }

    fn comes(&self, calls: impl Iterator<Item = ()> + Send + 'static) -> Comer {
        let (meeting, places) = (self.clone(), Arc::default());
        let comer = Comer(Arc::clone(&places));
        thread::spawn(move || {
            let _witness = Witness(meeting.clone());
            for (time, ()) in calls.enumerate() {
                meeting.0.came.fetch_add(1, SeqCst);
                let place = meeting.0.barrier.wait();
                meeting.goes_on(time, place);
                places.lock().expect("nobody panics with it").push(place);
            }
        });
        comer
    }

    /// A thread was let go, and told this place.
    fn goes_on(&self, time: usize, place: usize) {
        let State { threads, .. } = *self.0;
        self.0.let_go.fetch_add(1, SeqCst);
        // Who comes again has been let go, which takes all.
        let came = self.0.came.load(SeqCst).saturating_sub(time * threads);
        if came < threads {
            let meaning = if time == 0 { EARLY } else { AGAIN };
            fail("threads that had come", &threads.to_string(), &came.to_string(), meaning);
        }
        let mut told = self.0.told.lock().expect("nobody panics with it");
        if place >= threads {
            drop(told);
            fail("a place", &format!("below {threads}"), &place.to_string(), PLACES);
        } else if told.contains(&(time, place)) {
            drop(told);
            fail(&format!("place {place}"), "told once", "told twice", PLACES);
        } else {
            told.push((time, place));
        }
    }

    /// How often a thread was let go.
    ///
    /// # Panics
    /// If one of the threads did.
    pub fn let_go(&self) -> usize {
        if self.0.panicked.load(SeqCst) {
            // As `panic!` does, but for the message: what the thread said is told.
            resume_unwind(Box::new("a thread panicked"));
        }
        self.0.let_go.load(SeqCst)
    }

    /// All were to come so often, and no thread may be waiting.
    pub fn expect_all_let_go(&self, times: usize) {
        let meaning = if times == 1 { NOT_ALL } else { LAPPED };
        expect("threads let go in all", times * self.0.threads, self.let_go(), meaning);
    }
}

impl Comer {
    /// What it was told, each time.
    pub fn places(&self) -> Vec<usize> {
        self.0.lock().expect("nobody panics with it").clone()
    }
}

impl Drop for Witness {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.0.panicked.store(true, SeqCst);
        }
    }
}
