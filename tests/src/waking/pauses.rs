//! A future that takes some polls.

use std::pin::Pin;
use std::task::{Context, Poll};

/// A future that is pending so often, and wakes its task each time: as if what it waits for came
/// at once.
#[derive(Debug)]
pub struct Pauses {
    left: usize,
}

/// Is pending `times` times before it is ready.
pub fn pauses(times: usize) -> Pauses {
    Pauses { left: times }
}

impl Future for Pauses {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.left == 0 {
            return Poll::Ready(());
        }
        self.left -= 1;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}
