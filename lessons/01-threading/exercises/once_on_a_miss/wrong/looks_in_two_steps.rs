//! Asks whether the key is there, and then makes: each with a lock of its own.

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
        if !self.values.read().unwrap().contains_key(key) {
            let value = make();
            self.values.write().unwrap().insert(key.to_owned(), value);
        }
        self.values.read().unwrap()[key].clone()
    }
}
