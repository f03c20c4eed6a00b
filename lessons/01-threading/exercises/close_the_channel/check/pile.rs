//! How many items wait where producers are faster than the consumer.

use std::fmt;

use shared::waits::{self, Gate};

use super::super::sync::Mutex;
use super::super::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use super::call::{Call, keep, numbered};

/// How many items waited while another was being consumed.
pub struct Pile {
    /// How many were to find room.
    room: usize,
    /// While the first was being consumed; `None` where none was.
    first: Option<usize>,
    /// The most, with whichever.
    most: usize,
}

/// Calls the answer. The consumer goes on with an item only when nothing else moves.
pub fn pile((producers, items): (u64, u64), room: usize, calls: &mut Vec<Call>) -> Pile {
    let (first, busy) = (keep(Gate::new()), keep(Gate::new()));
    let (sent, waited) = (keep(AtomicUsize::new(0)), keep(Mutex::new(Vec::new())));
    let produce = move |number, send: &dyn Fn(u64)| {
        for item in numbered(number, items) {
            // One goes ahead, so that it is not left to chance how many find no room.
            if item > 0 {
                first.pass();
            }
            send(item);
            sent.fetch_add(1, SeqCst);
        }
    };
    let mut taken = 0;
    let consume = move |_| {
        first.open();
        busy.pass();
        taken += 1;
        waited.lock().expect("nothing panics here").push(sent.load(SeqCst).saturating_sub(taken));
    };
    calls.push(Call::new((producers, items), room, produce, consume));
    waits::settle();
    let waited = waited.lock().expect("nothing panics here");
    Pile { room, first: waited.first().copied(), most: waited.iter().copied().max().unwrap_or(0) }
}

impl fmt::Display for Pile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.first {
            None => write!(f, "none"),
            // How many these are may depend on who is faster.
            Some(first) if self.most > first.max(self.room) => write!(f, "{first} and later more"),
            Some(first) => write!(f, "{first}"),
        }
    }
}

/// What it usually means that other numbers of items waited than there should be room for.
pub fn means(piles: &[Pile]) -> &'static str {
    let more = piles.iter().any(|pile| pile.most > pile.room);
    let fewer = piles.iter().any(|pile| pile.first < Some(pile.room));
    match (more, fewer) {
        (true, true) => "There is to be room for `capacity` items, however many that are.",
        (true, false) => {
            "More items waited than there is to be room for: the channel has no bound, or \
             another one, or each producer has a channel of its own. `sync_channel(capacity)` \
             has room for exactly so many. In a buffer of your own, whoever is woken has to look \
             again whether there is room. Or items are taken out ahead: consume each before you \
             take the next."
        }
        _ => {
            "Fewer items waited than there is to be room for: the item that is being consumed \
             takes room as well, or it is consumed with the lock held, or its producer waits for \
             more than room. A single producer, too, gets a thread of its own."
        }
    }
}
