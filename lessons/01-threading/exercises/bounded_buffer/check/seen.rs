//! What the threads saw, and what it means.

use shared::schedules::{panics, waits};

pub const TOO_MANY: &str = "`put` came back although there was no room. Who finds none waits; and \
    what a thread saw holds only while it keeps the lock. Look again after each waking, for which \
    a condvar needs no notification, and do not unlock between the last look and adding the item.";
pub const NO_ITEM: &str = "`take` came back although there was no item. Who finds none waits; and \
    what a thread saw holds only while it keeps the lock. Look again after each waking, for which \
    a condvar needs no notification, and do not unlock between the last look and removing the item.";
pub const ONCE: &str = "Each item that was put comes out once: none is lost, and none comes twice.";
const NO_ROOM: &str = "`put` waits although there is room, and nobody has taken anything yet: only \
    when as many items are in as the capacity says does the next one have to wait.";
const ROOM_UNKNOWN: &str = "Somebody sleeps who wants to put, although there is room again. Each \
    `take` has to wake one that waits for room, after the item is out; and between looking and \
    sleeping nobody else may get the lock.";
const ITEM_UNKNOWN: &str = "Somebody sleeps who wants to take, although there is an item. Each \
    `put` has to wake one that waits for an item, after the item is in; and between looking and \
    sleeping nobody else may get the lock.";
const WRONG_ONE: &str = "One sleeps who wants to put, and one who wants to take, and each could \
    help the other. The last notification was of no use to the thread that got it: where both \
    kinds wait at the same condvar, `notify_one` may wake the wrong one.";
const PANICS: &str = "It counted on an item, or on room, that was not there. What a thread saw \
    holds only while it keeps the lock. Look again after each waking, for which a condvar needs no \
    notification, and do not unlock between the last look and what follows from it.";

/// How many calls began and came back, and what they brought along and back.
#[derive(Clone)]
pub struct Seen {
    pub capacity: usize,
    /// The items of all that began.
    pub puts: Vec<u64>,
    /// How many came back.
    pub put: usize,
    pub takes: usize,
    pub taken: Vec<u64>,
    pub threads: usize,
    /// What it means if something goes wrong, where the case is about that.
    pub about: Option<&'static str>,
}

/// What does not hold.
pub struct Wrong {
    pub what: String,
    pub expected: &'static str,
    pub got: String,
    pub meaning: &'static str,
}

impl Seen {
    pub fn new(capacity: usize) -> Self {
        Self { capacity, puts: Vec::new(), put: 0, takes: 0, taken: Vec::new(), threads: 0, about: None }
    }

    /// What it means that something is wrong, and `usual` is the meaning elsewhere.
    pub fn means(&self, usual: &'static str) -> &'static str {
        self.about.unwrap_or(usual)
    }

    /// A take that has begun may have made room, even if it has not come back.
    pub fn most_put(&self) -> usize {
        self.capacity + self.takes
    }

    /// At until_others_rest, who waits has a reason, and nobody has panicked.
    pub fn wrong_at_rest(&self) -> Option<Wrong> {
        if let Some(first) = panics().first() {
            let got = format!("one: {}", first.message);
            let what = format!("the {}", first.thread);
            return Some(Wrong { what, expected: "no panic", got, meaning: PANICS });
        }
        let (putters, takers) = (self.puts.len() - self.put, self.takes - self.taken.len());
        let inside = self.put.saturating_sub(self.taken.len());
        let room = putters > 0 && inside < self.capacity;
        let item = takers > 0 && inside > 0;
        let meaning = match (room, item) {
            (false, false) => return None,
            // With one of each, nobody could be mistaken for another.
            _ if putters > 0 && takers > 0 && self.threads > 2 => WRONG_ONE,
            (true, _) if self.takes == 0 => NO_ROOM,
            (true, false) => ROOM_UNKNOWN,
            (_, true) => ITEM_UNKNOWN,
        };
        let (what, waiting) = match item {
            true => ("threads that wait to take", takers),
            false => ("threads that wait to put", putters),
        };
        let got = format!("{waiting}, with {inside} of {} places taken", self.capacity);
        let what = what.to_owned();
        Some(Wrong { what, expected: "none", got, meaning })
    }
}

impl Wrong {
    /// Whether somebody waits for a lock that is held: then that is the reason.
    pub fn is_told_by_the_locks(&self) -> bool {
        waits().iter().any(|wait| wait.because.contains("holds it since"))
    }

    /// Whether the answer is not finished yet.
    pub fn is_todo(&self) -> bool {
        panics().iter().any(|panicked| panicked.message.starts_with("not yet implemented"))
    }
}
