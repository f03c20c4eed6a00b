//! At each moment the count lies between what has been added and what was begun.

use std::sync::atomic::{AtomicU64, Ordering::SeqCst};

use shared::schedules::{expect, fail, point};

use super::super::answer::Counter;
use super::super::sync::{Arc, thread};
use super::{LOOKED, counter};

const BACKWARDS: &str = "`count` said less than had been added when it was called: whoever adds took \
    away what was there, if only for a moment, or had not added yet when `add_one` returned.";
const TAKEN: &str = "`count` said less than had been added when it was called. With a single one who \
    looks that does not happen: whoever looks took away what was there, if only for a \
    moment, or wrote over what another one who looks had found.";
const AHEAD: &str = "`count` said more than anybody had begun to add.";

/// A count, how many additions have begun, and how many are done.
#[derive(Clone)]
struct Seen {
    counter: Arc<Counter>,
    begun: Arc<AtomicU64>,
    done: Arc<AtomicU64>,
}

pub fn one_looks() {
    look(2, 1, BACKWARDS);
}

pub fn two_look() {
    look(2, 2, TAKEN);
}

/// Past what fits into one digit.
pub fn one_looks_at_twelve() {
    look(12, 1, BACKWARDS);
}

/// One thread adds so much while so many look; `backwards` is said of who sees too little.
fn look(added: u64, lookers: usize, backwards: &'static str) {
    let seen = Seen { counter: counter(), begun: Arc::default(), done: Arc::default() };
    let adds = seen.clone();
    let mut threads = vec![thread::spawn(move || adds.add(added))];
    for _ in 0..lookers {
        let looks = seen.clone();
        threads.push(thread::spawn(move || looks.look(backwards)));
    }
    for thread in threads {
        thread.join().unwrap();
    }
    expect("count after that", added, seen.counter.count(), LOOKED);
}

impl Seen {
    fn add(&self, times: u64) {
        for _ in 0..times {
            self.begun.fetch_add(1, SeqCst);
            self.counter.add_one();
            self.done.fetch_add(1, SeqCst);
        }
    }

    fn look(&self, backwards: &str) {
        point("is about to look");
        let least = self.done.load(SeqCst);
        let count = self.counter.count();
        let most = self.begun.load(SeqCst);
        if count < least {
            fail("count", &format!("at least {least}"), &count.to_string(), backwards);
        }
        if count > most {
            fail("count", &format!("at most {most}"), &count.to_string(), AHEAD);
        }
    }
}
