//! A mutex for all that there is to do.

use std::collections::HashMap;

use super::sync::Mutex;

pub struct Cache<V> {
    values: Mutex<HashMap<String, V>>,
}

impl<V: Clone> Cache<V> {
    pub fn new() -> Cache<V> {
        Cache { values: Mutex::default() }
    }

    pub fn get(&self, key: &str, make: impl FnOnce() -> V) -> V {
        self.values.lock().unwrap().entry(key.to_owned()).or_insert_with(make).clone()
    }
}
