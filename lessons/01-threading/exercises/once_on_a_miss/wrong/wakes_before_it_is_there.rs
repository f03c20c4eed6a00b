//! Wakes those who wait, and only then puts the value there.

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
        let values = self.values.lock().unwrap();
        let making = |values: &mut HashMap<_, _>| matches!(values.get(key), Some(None));
        let mut values = self.made.wait_while(values, making).unwrap();
        if let Some(value) = values.get(key).cloned().flatten() {
            drop(values);
            return V::clone(&value);
        }
        values.insert(key.to_owned(), None);
        drop(values);
        let value = Arc::new(make());
        self.made.notify_all();
        self.values.lock().unwrap().insert(key.to_owned(), Some(Arc::clone(&value)));
        V::clone(&value)
    }
}
