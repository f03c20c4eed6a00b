//! One call of the answer: which items were sent, and what became of them.

use super::super::answer::{self, Producer};
use super::super::sync::{Mutex, thread};
use shared::waits;

/// The items of a producer begin at a multiple of it: greater than a `u32` can be.
const STRIDE: u64 = 10_000_000_000;

/// What one call was to bring, and what it brought.
pub struct Call {
    sent: Vec<u64>,
    /// The items in the order in which they came, and whether to the thread that called.
    consumed: &'static Mutex<Vec<(u64, bool)>>,
}

impl Call {
    /// Calls the answer with producers that send `items` each, as [`numbered`]; `produce` gets the
    /// producer's number, from 0.
    pub fn new(
        (producers, items): (u64, u64),
        capacity: usize,
        produce: impl Fn(u64, &dyn Fn(u64)) + Send + Sync + 'static,
        mut consume: impl FnMut(u64) + Send + 'static,
    ) -> Self {
        let produce = keep(produce);
        let producer = |number| -> Producer { Box::new(move |send| produce(number, send)) };
        let (consumed, here) = (keep(Mutex::default()), thread::current().id());
        // `Send` and `'static`, so that an answer that asks for it is judged and not just refused.
        let consume = move |item| {
            let notes: &Mutex<Vec<_>> = consumed;
            notes.lock().expect("nothing panics here").push((item, thread::current().id() == here));
            consume(item);
        };
        answer::gather((0..producers).map(producer).collect(), capacity, consume);
        let sent = (0..producers).flat_map(|number| numbered(number, items)).collect();
        Self { sent, consumed }
    }

    /// How many items were consumed by another thread than the one that called.
    pub fn elsewhere(&self) -> usize {
        let consumed = self.consumed.lock().expect("nothing panics here");
        consumed.iter().filter(|(_, here)| !here).count()
    }
}

/// What became of the items of several calls, and what that usually means if it is not as expected.
pub fn items(calls: &[Call]) -> (String, &'static str) {
    let (mut strange, mut lost, mut doubled, mut in_order) = (0, 0, 0, true);
    for Call { sent, consumed } in calls {
        let consumed = consumed.lock().expect("nothing panics here");
        let mut items: Vec<u64> = consumed.iter().map(|&(item, _)| item).collect();
        // By producer, and otherwise as they came.
        items.sort_by_key(|item| item / STRIDE);
        let missing = sent.iter().filter(|item| !items.contains(item)).count();
        strange += items.iter().filter(|item| !sent.contains(item)).count();
        lost += missing;
        doubled += items.len() + missing - sent.len();
        in_order &= items == *sent;
    }
    if strange > 0 {
        let meaning = "Items arrive as they were sent: each is a `u64`, and may be a great number.";
        return (format!("{strange} that nobody sent"), meaning);
    }
    match (lost, doubled) {
        (0, 0) if in_order => ("none lost, doubled or out of order".to_owned(), ""),
        (0, 0) => (
            "some out of order".to_owned(),
            "The items of one producer come in the order in which it sent them: what was sent \
             first is taken first.",
        ),
        (0, _) => (format!("{doubled} doubled"), "Each item is consumed once."),
        _ => (
            format!("{lost} lost"),
            "Every item is consumed. `try_send` gives an item up when there is no room, and \
             `send` waits. The end of one producer is not the end of all; and where nobody is left \
             to send, there may still be items to take.",
        ),
    }
}

/// What comes of these items, in words, when a single producer sends them.
pub fn any_item() -> String {
    let got = keep(Mutex::new(Vec::new()));
    let produce: Producer = Box::new(|send| ANY.iter().for_each(|&item| send(item)));
    answer::gather(vec![produce], ANY.len(), |item| {
        got.lock().expect("nothing panics here").push(item.to_string());
    });
    waits::settle();
    let got = got.lock().expect("nothing panics here").join(" ");
    got.replace(&u64::MAX.to_string(), "u64::MAX")
}

/// Some twice; the greatest last, where one that means the end would be missed least.
const ANY: [u64; 5] = [0, 0, 7, 7, u64::MAX];

/// The items of a producer, in order.
pub fn numbered(producer: u64, items: u64) -> impl Iterator<Item = u64> {
    (0..items).map(move |item| producer * STRIDE + item)
}

/// The number of its producer, and how many that one sent before it.
pub fn parts(item: u64) -> (u64, u64) {
    (item / STRIDE, item % STRIDE)
}

/// Kept as long as the process: an answer may leave threads behind that still look at it.
pub fn keep<T>(probe: T) -> &'static T {
    Box::leak(Box::new(probe))
}
