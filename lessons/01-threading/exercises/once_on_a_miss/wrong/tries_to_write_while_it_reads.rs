//! Tries again and again to write, with the lock to read in hand.

use std::collections::HashMap;

use super::sync::{RwLock, thread};

pub struct Cache<V> {
    values: RwLock<HashMap<String, V>>,
}

impl<V: Clone> Cache<V> {
    pub fn new() -> Cache<V> {
        Cache { values: RwLock::default() }
    }

    pub fn get(&self, key: &str, make: impl FnOnce() -> V) -> V {
        let values = self.values.read().unwrap();
        if let Some(value) = values.get(key) {
            return value.clone();
        }
        loop {
            if let Ok(mut values) = self.values.try_write() {
                return values.entry(key.to_owned()).or_insert_with(make).clone();
            }
            thread::yield_now();
        }
    }
}
