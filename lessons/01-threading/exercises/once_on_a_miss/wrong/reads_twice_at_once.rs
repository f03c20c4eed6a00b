//! Asks to read while it reads: whoever waits to write in between goes first.

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
        if values.contains_key(key) {
            return self.values.read().unwrap()[key].clone();
        }
        drop(values);
        self.values.write().unwrap().entry(key.to_owned()).or_insert_with(make).clone()
    }
}
