//! Takes a panic for a reason to touch nothing more.

use super::sync::thread;

struct Guard<F: FnOnce()>(Option<F>);

impl<F: FnOnce()> Drop for Guard<F> {
    fn drop(&mut self) {
        if thread::panicking() {
            return;
        }
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
        work.await
    }
}
