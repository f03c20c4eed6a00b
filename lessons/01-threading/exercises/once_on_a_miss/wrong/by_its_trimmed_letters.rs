//! Takes keys for the same that differ only in blanks and capitals.

use std::collections::HashMap;

use super::sync::RwLock;

/// Values that are made when somebody asks for them first.
pub struct Cache<V> {
    values: RwLock<HashMap<String, V>>,
}

impl<V: Clone> Cache<V> {
    /// An empty cache.
    pub fn new() -> Cache<V> {
        Cache { values: RwLock::default() }
    }

    /// The value of `key`, made by `make` if it is not there.
    pub fn get(&self, key: &str, make: impl FnOnce() -> V) -> V {
        let key = key.trim().to_lowercase();
        if let Some(value) = self.values.read().unwrap().get(&key) {
            return value.clone();
        }
        self.values.write().unwrap().entry(key).or_insert_with(make).clone()
    }
}
