//! The map is never changed, but replaced: who has it reads it without a lock.

use std::collections::HashMap;

use super::sync::{Arc, Mutex, RwLock};

pub struct Cache<V> {
    values: RwLock<Arc<HashMap<String, Arc<V>>>>,
    making: Mutex<()>,
}

impl<V: Clone> Cache<V> {
    pub fn new() -> Cache<V> {
        Cache { values: RwLock::default(), making: Mutex::new(()) }
    }

    pub fn get(&self, key: &str, make: impl FnOnce() -> V) -> V {
        if let Some(value) = self.now().get(key) {
            return V::clone(value);
        }
        let making = self.making.lock().unwrap();
        let mut values = HashMap::clone(&self.now());
        let value = Arc::clone(values.entry(key.to_owned()).or_insert_with(|| Arc::new(make())));
        *self.values.write().unwrap() = Arc::new(values);
        drop(making);
        V::clone(&value)
    }

    fn now(&self) -> Arc<HashMap<String, Arc<V>>> {
        Arc::clone(&self.values.read().unwrap())
    }
}
