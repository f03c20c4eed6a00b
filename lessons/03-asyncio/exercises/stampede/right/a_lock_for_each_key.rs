//! An async lock for each key, held while its value is fetched.

use std::collections::HashMap;
use std::sync::{Arc, Mutex as StdMutex};

use tokio::sync::Mutex;

/// Where values come from.
pub trait Origin: Send + Sync + 'static {
    /// Takes a while, and may fail.
    fn fetch(&self, key: u32) -> impl Future<Output = Result<u64, String>> + Send;
}

/// Values that were fetched.
pub struct Cache<O> {
    origin: O,
    places: StdMutex<HashMap<u32, Arc<Mutex<Option<u64>>>>>,
}

impl<O: Origin> Cache<O> {
    /// An empty cache.
    pub fn new(origin: O) -> Cache<O> {
        Cache { origin, places: Default::default() }
    }

    /// The value of this key.
    pub async fn get(&self, key: u32) -> Result<u64, String> {
        let place = self.places.lock().expect("nobody panics").entry(key).or_default().clone();
        let mut value = place.lock().await;
        if value.is_none() {
            *value = Some(self.origin.fetch(key).await?);
        }
        Ok(value.expect("it was just put in"))
    }
}
