//! Asks to write while it holds the lock to read.

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
        let values = self.values.read().unwrap();
        match values.get(key) {
            Some(value) => value.clone(),
            None => self.values.write().unwrap().entry(key.to_owned()).or_insert_with(make).clone(),
        }
    }
}
