//! The two ways to wait: in the ledger and in std.

use std::panic::Location;
use std::sync::PoisonError;
use std::time::Duration;

use super::judge::ring;
use super::ledger::{self, Ledger};
use super::{Number, Place, Want, Woken, me};
use crate::trace::Wait;

/// Waits in the ledger until somebody lets this thread go or `limit` is over; not at all if `pass`,
/// asked with the ledger in hand, says that there is nothing to wait for.
pub(crate) fn rest(
    want: Want,
    at: Place,
    limit: Option<Duration>,
    pass: impl FnOnce(&mut Ledger) -> bool,
) -> Woken {
    let me = me();
    let mut ledger = ledger::open();
    if pass(&mut ledger) {
        return Woken::Called;
    }
    ledger.wait(me.number, want.clone(), at, limit.is_some());
    drop(ledger);
    let _span = want.span().entered();
    if limit.is_none() {
        come_to_rest(me.number);
    }
    let ledger = ledger::open();
    let waits = |ledger: &mut Ledger| ledger.threads[&me.number].waiting().is_some();
    let mut ledger = match limit {
        None => me.bell.wait_while(ledger, waits).unwrap_or_else(PoisonError::into_inner),
        Some(limit) => {
            let woken = me.bell.wait_timeout_while(ledger, limit, waits);
            woken.unwrap_or_else(PoisonError::into_inner).0
        }
    };
    ledger.go_on(me.number)
}

/// Waits in the ledger until `size` threads wait for the same thing, this one counted. Returns how
/// that ended, and how many were there when this one came.
pub(crate) fn gather(want: Want, id: u64, size: usize, at: Place) -> (Woken, usize) {
    let mut here = 0;
    let woken = rest(want, at, None, |ledger| {
        here = ledger.waiting(id) + 1;
        if here >= size {
            ledger.call(id, usize::MAX, Woken::Called);
        }
        here >= size
    });
    (woken, here)
}

/// Waits in std: `wait` blocks. What it brought is written down by `done`, in one step with the
/// end of the wait.
pub(crate) fn blocked<T, R>(
    want: Want,
    at: Place,
    wait: impl FnOnce() -> T,
    done: impl FnOnce(T) -> R,
) -> R {
    let me = me();
    let _span = want.span().entered();
    ledger::open().wait(me.number, want, at, false);
    come_to_rest(me.number);
    let brought = wait();
    let mut ledger = ledger::open();
    let result = done(brought);
    ledger.go_on(me.number);
    result
}

fn come_to_rest(thread: Number) {
    let alarm = ledger::open().come_to_rest(thread);
    ring(alarm);
}

/// Waits until the other threads of this thread's world have ended or none of them can move, and
/// says what those that are left wait for, those in a circle first; nothing if all have ended.
///
/// Threads at a [`Gate`](super::Gate) or a [`Meeting`](super::Meeting) can move: those are let go
/// first.
#[track_caller]
pub fn settle() -> Vec<Wait> {
    let at = Location::caller();
    let world = me().world;
    rest(Want::Rest, at, None, |ledger| ledger.living(world).count() == 1);
    ledger::open().story(world)
}
