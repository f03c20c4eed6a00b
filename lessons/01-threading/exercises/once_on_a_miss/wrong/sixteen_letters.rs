//! Sixteen letters of a key are enough, as a rule.

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
        let key: &str = &key.chars().take(16).collect::<String>();
        if let Some(value) = self.values.read().unwrap().get(key) {
            return value.clone();
        }
        let mut values = self.values.write().unwrap();
        // Somebody else may have made it since.
        values.entry(key.to_owned()).or_insert_with(make).clone()
    }
}
