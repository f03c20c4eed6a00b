//! Fetches whenever it is asked.

use std::marker::PhantomData;

/// Where values come from.
pub trait Origin: Send + Sync + 'static {
    /// Takes a while, and may fail.
    fn fetch(&self, key: u32) -> impl Future<Output = Result<u64, String>> + Send;
}

/// Values that were fetched.
pub struct Cache<O> {
    origin: O,
    cached: PhantomData<u64>,
}

impl<O: Origin> Cache<O> {
    /// An empty cache.
    pub fn new(origin: O) -> Cache<O> {
        Cache { origin, cached: PhantomData }
    }

    /// The value of this key.
    pub async fn get(&self, key: u32) -> Result<u64, String> {
        self.origin.fetch(key).await
    }
}
