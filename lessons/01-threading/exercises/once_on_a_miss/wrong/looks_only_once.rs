//! Does not look again when it may write.

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
        let mut values = self.values.write().unwrap();
        let value = make();
        values.insert(key.to_owned(), value.clone());
        value
    }
}
