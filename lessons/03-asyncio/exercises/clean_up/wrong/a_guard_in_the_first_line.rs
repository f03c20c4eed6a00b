//! Makes the guard when it is polled for the first time.

struct Guard<F: FnOnce()>(Option<F>);

impl<F: FnOnce()> Drop for Guard<F> {
    fn drop(&mut self) {
        if let Some(clean_up) = self.0.take() {
            clean_up();
        }
    }
}

/// A future that does `work` and calls `clean_up`, however it ends.
pub async fn with_clean_up<T>(work: impl Future<Output = T>, clean_up: impl FnOnce()) -> T {
    let _guard = Guard(Some(clean_up));
    work.await
}
