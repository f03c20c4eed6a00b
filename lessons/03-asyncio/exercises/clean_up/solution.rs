//! What has to happen however a scope ends belongs into a `drop`, and the guard is made before the
//! future: one that is never polled never comes to its first line.

struct Guard<F: FnOnce()> {
    clean_up: Option<F>,
}

impl<F: FnOnce()> Drop for Guard<F> {
    fn drop(&mut self) {
        if let Some(clean_up) = self.clean_up.take() {
            clean_up();
        }
    }
}

/// A future that does `work` and calls `clean_up`, however it ends.
pub fn with_clean_up<T>(
    work: impl Future<Output = T>,
    clean_up: impl FnOnce(),
) -> impl Future<Output = T> {
    let guard = Guard { clean_up: Some(clean_up) };
    async move {
        // Declared before the await, so dropped after what is awaited.
        let _guard = guard;
        work.await
    }
}
