//! Stays in its first poll until the work is done: then nobody can drop it in the middle, and nobody
//! else can go on.

use std::task::{Context, Poll, Waker};

struct Guard<F: FnOnce()>(Option<F>);

impl<F: FnOnce()> Drop for Guard<F> {
    fn drop(&mut self) {
        if let Some(clean_up) = self.0.take() {
            clean_up();
        }
    }
}

/// A future that does `work` and calls `clean_up`, however it ends.
pub fn with_clean_up<T>(
    work: impl Future<Output = T>,
    clean_up: impl FnOnce(),
) -> impl Future<Output = T> {
    let guard = Guard(Some(clean_up));
    async move {
        let _guard = guard;
        let mut work = Box::pin(work);
        let mut context = Context::from_waker(Waker::noop());
        loop {
            if let Poll::Ready(output) = work.as_mut().poll(&mut context) {
                drop(work);
                return output;
            }
        }
    }
}
