//! A lock for whoever makes a value, beside the one for the values: others read meanwhile.

use std::collections::HashMap;

use super::sync::{Mutex, RwLock};

pub struct Cache<V> {
    values: RwLock<HashMap<String, V>>,
    making: Mutex<()>,
}

impl<V: Clone> Cache<V> {
    pub fn new() -> Cache<V> {
        Cache { values: RwLock::default(), making: Mutex::new(()) }
    }

    pub fn get(&self, key: &str, make: impl FnOnce() -> V) -> V {
        if let Some(value) = self.find(key) {
            return value;
        }
        let _making = self.making.lock().unwrap();
        if let Some(value) = self.find(key) {
            return value;
        }
        let value = make();
        self.values.write().unwrap().insert(key.to_owned(), value.clone());
        value
    }

    fn find(&self, key: &str) -> Option<V> {
        self.values.read().unwrap().get(key).cloned()
    }
}
