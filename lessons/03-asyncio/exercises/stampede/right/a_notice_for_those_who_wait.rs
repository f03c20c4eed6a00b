//! Who is fetching is noted in the map; all others wait for a notice and look again.

use std::collections::HashMap;
use std::sync::Mutex;

use tokio::sync::Notify;

/// Where values come from.
pub trait Origin: Send + Sync + 'static {
    /// Takes a while, and may fail.
    fn fetch(&self, key: u32) -> impl Future<Output = Result<u64, String>> + Send;
}

/// Values that were fetched.
pub struct Cache<O> {
    origin: O,
    values: Mutex<HashMap<u32, Option<u64>>>,
    news: Notify,
}

impl<O: Origin> Cache<O> {
    /// An empty cache.
    pub fn new(origin: O) -> Cache<O> {
        Cache { origin, values: Default::default(), news: Notify::new() }
    }

    /// The value of this key.
    pub async fn get(&self, key: u32) -> Result<u64, String> {
        loop {
            // A future of `notified` hears of everything since it was made.
            let news = self.news.notified();
            let known = self.values.lock().expect("nobody panics").get(&key).copied();
            match known {
                Some(Some(value)) => return Ok(value),
                Some(None) => news.await,
                None => break,
            }
        }
        self.values.lock().expect("nobody panics").insert(key, None);
        let fetching = Fetching { cache: self, key };
        let value = self.origin.fetch(key).await?;
        self.values.lock().expect("nobody panics").insert(key, Some(value));
        drop(fetching);
        Ok(value)
    }
}

/// Takes the note away at the end, whether the fetch succeeded, failed or was dropped.
struct Fetching<'a, O> {
    cache: &'a Cache<O>,
    key: u32,
}

impl<O> Drop for Fetching<'_, O> {
    fn drop(&mut self) {
        let mut values = self.cache.values.lock().expect("nobody panics");
        if values.get(&self.key) == Some(&None) {
            values.remove(&self.key);
        }
        self.cache.news.notify_waiters();
    }
}
