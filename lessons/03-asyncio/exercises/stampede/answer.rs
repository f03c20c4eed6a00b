//! Exercise 3.9 · A stampede
//!
//! `get` returns the value of a key: out of the cache, or else fetched from the
//! origin. However many tasks ask for a key at the same time, it is fetched
//! once, and all of them wait for that. Tasks that ask for different keys do
//! not wait for each other.
//!
//! A fetch may fail: whoever fetched gets its error, and nothing is kept, so
//! that the next one who asks, or waits already, fetches again.
//!
//! There is one thread, and still a race: between a look into the cache and the
//! end of the fetch there is an `.await`, and others run meanwhile. In Python it
//! is the same.

/// Where values come from.
pub trait Origin: Send + Sync + 'static {
    /// Takes a while, and may fail.
    fn fetch(&self, key: u32) -> impl Future<Output = Result<u64, String>> + Send;
}

/// Values that were fetched.
pub struct Cache<O> {
    origin: O,
    // More fields.
}

impl<O: Origin> Cache<O> {
    /// An empty cache.
    pub fn new(origin: O) -> Cache<O> {
        Cache { origin }
    }

    /// The value of this key.
    pub async fn get(&self, key: u32) -> Result<u64, String> {
        let _ = (&self.origin, key);
        todo!("fetch it once, whoever asks")
    }
}
