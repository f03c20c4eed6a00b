//! Makes a value for whoever asks.

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
        let value = make();
        self.values.write().unwrap().insert(key.to_owned(), value.clone());
        value
    }
}
