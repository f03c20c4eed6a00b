//! One cell, whatever the key is.

use tokio::sync::OnceCell;

/// Where values come from.
pub trait Origin: Send + Sync + 'static {
    /// Takes a while, and may fail.
    fn fetch(&self, key: u32) -> impl Future<Output = Result<u64, String>> + Send;
}

/// Values that were fetched.
pub struct Cache<O> {
    origin: O,
    cell: OnceCell<u64>,
}

impl<O: Origin> Cache<O> {
    /// An empty cache.
    pub fn new(origin: O) -> Cache<O> {
        Cache { origin, cell: OnceCell::new() }
    }

    /// The value of this key.
    pub async fn get(&self, key: u32) -> Result<u64, String> {
        self.cell.get_or_try_init(|| self.origin.fetch(key)).await.copied()
    }
}
