//! The whole cache is locked while one key is fetched.

use std::collections::HashMap;

use tokio::sync::Mutex;

/// Where values come from.
pub trait Origin: Send + Sync + 'static {
    /// Takes a while, and may fail.
    fn fetch(&self, key: u32) -> impl Future<Output = Result<u64, String>> + Send;
}

/// Values that were fetched.
pub struct Cache<O> {
    origin: O,
    values: Mutex<HashMap<u32, u64>>,
}

impl<O: Origin> Cache<O> {
    /// An empty cache.
    pub fn new(origin: O) -> Cache<O> {
        Cache { origin, values: Default::default() }
    }

    /// The value of this key.
    pub async fn get(&self, key: u32) -> Result<u64, String> {
        let mut values = self.values.lock().await;
        if let Some(value) = values.get(&key) {
            return Ok(*value);
        }
        let value = self.origin.fetch(key).await?;
        values.insert(key, value);
        Ok(value)
    }
}
