//! Forgets to keep what was made.

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
        let values = self.values.write().unwrap();
        values.get(key).cloned().unwrap_or_else(make)
    }
}
