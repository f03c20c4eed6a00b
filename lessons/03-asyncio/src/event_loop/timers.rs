//! Who is to be woken when.

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use super::number;

thread_local! {
    /// The earliest is on top; of those at one instant, the one that was set first.
    static HEAP: RefCell<BinaryHeap<Reverse<(Instant, u64)>>> = RefCell::default();
    /// A sleep that is dropped takes its waker away; its place in the heap stays until it is due.
    static WAKERS: RefCell<HashMap<u64, Waker>> = RefCell::default();
}

/// When the next is due.
pub(super) fn next() -> Option<Instant> {
    HEAP.with_borrow(|heap| heap.peek().map(|Reverse((at, _))| *at))
}

/// Takes out one that is due.
pub(super) fn due(now: Instant) -> Option<Waker> {
    while next().is_some_and(|at| at <= now) {
        let Reverse((_, number)) = HEAP.with_borrow_mut(BinaryHeap::pop)?;
        let waker = WAKERS.with_borrow_mut(|wakers| wakers.remove(&number));
        if waker.is_some() {
            return waker;
        }
    }
    None
}

/// Waits until so much time has passed from now on.
///
/// # Panics
/// When that is so far ahead that the clock does not count so far: some hundred billion years.
pub fn sleep(time: Duration) -> Sleep {
    Sleep { until: Instant::now() + time, timer: None }
}

/// See [`sleep`].
#[derive(Debug)]
#[must_use = "a future does nothing unless it is polled"]
pub struct Sleep {
    until: Instant,
    timer: Option<u64>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if Instant::now() >= self.until {
            return Poll::Ready(());
        }
        if self.timer.is_none() {
            let timer = (self.until, number());
            HEAP.with_borrow_mut(|heap| heap.push(Reverse(timer)));
            self.timer = Some(timer.1);
        }
        // Each time: another task than before may poll it now.
        let (timer, waker) = (self.timer.unwrap_or_default(), context.waker().clone());
        let _old = WAKERS.with_borrow_mut(|wakers| wakers.insert(timer, waker));
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        let Some(timer) = self.timer else { return };
        // Where the whole thread ends, nothing may be left.
        let _ = WAKERS.try_with(|wakers| wakers.borrow_mut().remove(&timer));
    }
}
