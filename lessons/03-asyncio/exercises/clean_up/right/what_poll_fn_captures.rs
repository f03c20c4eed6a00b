//! A closure that owns both, the work in front: what it has captured is dropped with it.

use std::future::poll_fn;

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
    // A pair is dropped from left to right.
    let mut both = Some((Box::pin(work), Guard(Some(clean_up))));
    poll_fn(move |context| {
        let (work, _) = both.as_mut().expect("not polled after it was ready");
        let polled = work.as_mut().poll(context);
        if polled.is_ready() {
            both = None;
        }
        polled
    })
}
