//! A lock for each key, and whoever misses makes a new one.

use std::collections::HashMap;

use super::sync::{Arc, Mutex, RwLock};

pub struct Cache<V> {
    values: RwLock<HashMap<String, V>>,
    locks: Mutex<HashMap<String, Arc<Mutex<()>>>>,
}

impl<V: Clone> Cache<V> {
    pub fn new() -> Cache<V> {
        Cache { values: RwLock::default(), locks: Mutex::default() }
    }

    pub fn get(&self, key: &str, make: impl FnOnce() -> V) -> V {
        if let Some(value) = self.values.read().unwrap().get(key) {
            return value.clone();
        }
        let lock = Arc::default();
        self.locks.lock().unwrap().insert(key.to_owned(), Arc::clone(&lock));
        let _making = lock.lock().unwrap();
        if let Some(value) = self.values.read().unwrap().get(key) {
            return value.clone();
        }
        let value = make();
        self.values.write().unwrap().insert(key.to_owned(), value.clone());
        value
    }
}
