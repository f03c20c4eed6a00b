//! Many short calls in which nobody waits for anything but the channel.

use super::super::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use super::call::{self, Call, keep};

/// What they are about, and how many.
const ROUNDS: usize = 200;

/// Calls the answer with four producers that send four items each, through room for one. Returns
/// what became of these, and of the items of calls `before`, and what it usually means.
pub fn haste(before: impl IntoIterator<Item = Call>) -> (&'static str, &'static str) {
    let crowded = keep(AtomicUsize::new(0));
    let calls: Vec<Call> = before.into_iter().chain((0..ROUNDS).map(|_| round(crowded))).collect();
    let (items, meaning) = call::items(&calls);
    match crowded.load(SeqCst) {
        // How many depends on luck.
        _ if !items.starts_with("none") => ("some lost, doubled or out of order", meaning),
        0 => ("none lost, none too many", ""),
        _ => ("more waited than there is room for", CROWDED),
    }
}

fn round(crowded: &'static AtomicUsize) -> Call {
    let sent = keep(AtomicUsize::new(0));
    let produce = |number, send: &dyn Fn(u64)| {
        for item in call::numbered(number, 4) {
            send(item);
            sent.fetch_add(1, SeqCst);
        }
    };
    let mut taken = 0;
    let consume = move |_| {
        taken += 1;
        crowded.fetch_add((sent.load(SeqCst) > taken + 1).into(), SeqCst);
    };
    Call::new((4, 4), 1, produce, consume)
}

const CROWDED: &str = "Whoever was woken looks again whether there is room: another producer may \
    have been faster. So wait in a `while`, or with `wait_while`, and add the item under the same \
    lock.";
