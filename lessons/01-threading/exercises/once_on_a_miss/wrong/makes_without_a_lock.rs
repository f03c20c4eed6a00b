//! Makes the value before it takes the lock, and keeps it only if it was the first.

use std::collections::HashMap;

use super::sync::RwLock;

pub struct Cache<V> {
    values: RwLock<HashMap<String, V>>,
}

impl<V: Clone> Cache<V> {
    pub fn new() -> Cache<V> {
        Cache { values: RwLock::default() }
    }

    pub fn get(&self, key: &str, make: impl FnOnce() -> V) -> V {
        if let Some(value) = self.values.read().unwrap().get(key) {
            return value.clone();
        }
        let value = make();
        self.values.write().unwrap().entry(key.to_owned()).or_insert(value).clone()
    }
}
