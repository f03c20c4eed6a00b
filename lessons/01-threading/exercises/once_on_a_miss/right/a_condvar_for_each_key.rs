//! A note and a condvar for each key: only those who wait for that value are woken.

use std::collections::HashMap;

use super::sync::{Arc, Condvar, Mutex};

struct Entry<V> {
    value: Mutex<Option<Arc<V>>>,
    made: Condvar,
}

/// Values that are made when somebody asks for them first.
pub struct Cache<V> {
    entries: Mutex<HashMap<String, Arc<Entry<V>>>>,
}

impl<V: Clone> Cache<V> {
    /// An empty cache.
    pub fn new() -> Cache<V> {
        Cache { entries: Mutex::default() }
    }

    /// The value of `key`, made by `make` if it is not there.
    pub fn get(&self, key: &str, make: impl FnOnce() -> V) -> V {
        let mut entries = self.entries.lock().unwrap();
        if let Some(entry) = entries.get(key).map(Arc::clone) {
            drop(entries);
            let value = entry.value.lock().unwrap();
            let value = entry.made.wait_while(value, |value| value.is_none()).unwrap().clone();
            return V::clone(&value.unwrap());
        }
        let entry = Arc::new(Entry { value: Mutex::new(None), made: Condvar::new() });
        entries.insert(key.to_owned(), Arc::clone(&entry));
        drop(entries);
        let value = Arc::new(make());
        *entry.value.lock().unwrap() = Some(Arc::clone(&value));
        entry.made.notify_all();
        V::clone(&value)
    }
}
