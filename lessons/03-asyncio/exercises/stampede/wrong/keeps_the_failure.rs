//! A fetch that failed is kept for ever.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use tokio::sync::OnceCell;

/// Where values come from.
pub trait Origin: Send + Sync + 'static {
    /// Takes a while, and may fail.
    fn fetch(&self, key: u32) -> impl Future<Output = Result<u64, String>> + Send;
}

type Cell = OnceCell<Result<u64, String>>;

/// Values that were fetched.
pub struct Cache<O> {
    origin: O,
    cells: Mutex<HashMap<u32, Arc<Cell>>>,
}

impl<O: Origin> Cache<O> {
    /// An empty cache.
    pub fn new(origin: O) -> Cache<O> {
        Cache { origin, cells: Default::default() }
    }

    /// The value of this key.
    pub async fn get(&self, key: u32) -> Result<u64, String> {
        let cell = self.cells.lock().expect("nobody panics").entry(key).or_default().clone();
        cell.get_or_init(|| self.origin.fetch(key)).await.clone()
    }
}
