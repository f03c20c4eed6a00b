//! Makes the value itself if it cannot look at once.

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
        if let Ok(values) = self.values.try_read()
            && let Some(value) = values.get(key)
        {
            return value.clone();
        }
        match self.values.try_write() {
            Ok(mut values) => values.entry(key.to_owned()).or_insert_with(make).clone(),
            Err(_) => make(),
        }
    }
}
