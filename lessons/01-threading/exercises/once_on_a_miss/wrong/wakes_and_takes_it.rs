//! Waits for whoever makes the value, and takes any wake-up for its end.

use std::collections::HashMap;

use super::sync::{Arc, Condvar, Mutex};

pub struct Cache<V> {
    values: Mutex<HashMap<String, Option<Arc<V>>>>,
    made: Condvar,
}

impl<V: Clone> Cache<V> {
    pub fn new() -> Cache<V> {
        Cache { values: Mutex::default(), made: Condvar::new() }
    }

    pub fn get(&self, key: &str, make: impl FnOnce() -> V) -> V {
        let mut values = self.values.lock().unwrap();
        if matches!(values.get(key), Some(None)) {
            values = self.made.wait(values).unwrap();
        }
        if let Some(value) = values.get(key).map(|value| value.clone().unwrap()) {
            drop(values);
            return V::clone(&value);
        }
        values.insert(key.to_owned(), None);
        drop(values);
        let value = Arc::new(make());
        self.values.lock().unwrap().insert(key.to_owned(), Some(Arc::clone(&value)));
        self.made.notify_all();
        V::clone(&value)
    }
}
