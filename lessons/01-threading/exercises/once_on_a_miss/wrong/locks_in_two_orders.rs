//! Who misses takes the two locks in another order than who finds.

use std::collections::HashMap;

use super::sync::{Mutex, RwLock};

pub struct Cache<V> {
    values: RwLock<HashMap<String, V>>,
    asked: Mutex<HashMap<String, u32>>,
}

impl<V: Clone> Cache<V> {
    pub fn new() -> Cache<V> {
        Cache { values: RwLock::default(), asked: Mutex::default() }
    }

    pub fn get(&self, key: &str, make: impl FnOnce() -> V) -> V {
        {
            let values = self.values.read().unwrap();
            if let Some(value) = values.get(key) {
                *self.asked.lock().unwrap().entry(key.to_owned()).or_default() += 1;
                return value.clone();
            }
        }
        let mut asked = self.asked.lock().unwrap();
        asked.insert(key.to_owned(), 1);
        self.values.write().unwrap().entry(key.to_owned()).or_insert_with(make).clone()
    }
}
