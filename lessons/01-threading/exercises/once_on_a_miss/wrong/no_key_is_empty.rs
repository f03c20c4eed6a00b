//! Has the last value that was asked for at hand, with its key: the empty one, if there is none.

use std::collections::HashMap;

use super::sync::RwLock;

/// Values that are made when somebody asks for them first.
pub struct Cache<V> {
    values: RwLock<HashMap<String, V>>,
    last: RwLock<(String, Option<V>)>,
}

impl<V: Clone> Cache<V> {
    /// An empty cache.
    pub fn new() -> Cache<V> {
        Cache { values: RwLock::default(), last: RwLock::new((String::new(), None)) }
    }

    /// The value of `key`, made by `make` if it is not there.
    pub fn get(&self, key: &str, make: impl FnOnce() -> V) -> V {
        {
            let last = self.last.read().unwrap();
            if last.0 == key {
                return last.1.clone().unwrap();
            }
        }
        let mut values = self.values.write().unwrap();
        let value = values.entry(key.to_owned()).or_insert_with(make).clone();
        drop(values);
        *self.last.write().unwrap() = (key.to_owned(), Some(value.clone()));
        value
    }
}
