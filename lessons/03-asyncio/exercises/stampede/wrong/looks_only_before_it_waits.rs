//! Waits for its turn, and then fetches what another one has fetched meanwhile.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use tokio::sync::Semaphore;

/// Where values come from.
pub trait Origin: Send + Sync + 'static {
    /// Takes a while, and may fail.
    fn fetch(&self, key: u32) -> impl Future<Output = Result<u64, String>> + Send;
}

/// Values that were fetched.
pub struct Cache<O> {
    origin: O,
    values: Mutex<HashMap<u32, u64>>,
    permits: Mutex<HashMap<u32, Arc<Semaphore>>>,
}

impl<O: Origin> Cache<O> {
    /// An empty cache.
    pub fn new(origin: O) -> Cache<O> {
        Cache { origin, values: Default::default(), permits: Default::default() }
    }

    /// The value of this key.
    pub async fn get(&self, key: u32) -> Result<u64, String> {
        let known = self.values.lock().expect("nobody panics").get(&key).copied();
        if let Some(value) = known {
            return Ok(value);
        }
        let one = || Arc::new(Semaphore::new(1));
        let permits =
            self.permits.lock().expect("nobody panics").entry(key).or_insert_with(one).clone();
        let _permit = permits.acquire().await.expect("nobody closes it");
        let value = self.origin.fetch(key).await?;
        self.values.lock().expect("nobody panics").insert(key, value);
        Ok(value)
    }
}
