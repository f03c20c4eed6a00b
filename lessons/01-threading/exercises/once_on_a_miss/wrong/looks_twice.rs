//! Waits for who makes the value, but not more than twice: then it makes the value itself.

use std::collections::HashMap;

use super::sync::{Arc, Condvar, Mutex};

/// Values that are made when somebody asks for them first.
pub struct Cache<V> {
    values: Mutex<HashMap<String, Option<Arc<V>>>>,
    made: Condvar,
}

impl<V: Clone> Cache<V> {
    /// An empty cache.
    pub fn new() -> Cache<V> {
        Cache { values: Mutex::default(), made: Condvar::new() }
    }

    /// The value of `key`, made by `make` if it is not there.
    pub fn get(&self, key: &str, make: impl FnOnce() -> V) -> V {
        let mut values = self.values.lock().unwrap();
        for _ in 0..3 {
            match values.get(key) {
                Some(Some(value)) => {
                    let value = Arc::clone(value);
                    drop(values);
                    return V::clone(&value);
                }
                Some(None) => values = self.made.wait(values).unwrap(),
                None => break,
            }
        }
        values.insert(key.to_owned(), None);
        drop(values);
        let value = Arc::new(make());
        self.values.lock().unwrap().insert(key.to_owned(), Some(Arc::clone(&value)));
        self.made.notify_all();
        V::clone(&value)
    }
}
