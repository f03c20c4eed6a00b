//! A mutex, held just long enough to get at the cell; who clones holds nothing.

use std::collections::HashMap;

use super::sync::{Arc, Mutex, OnceLock};

pub struct Cache<V> {
    cells: Mutex<HashMap<String, Arc<OnceLock<V>>>>,
}

impl<V: Clone> Cache<V> {
    pub fn new() -> Cache<V> {
        Cache { cells: Mutex::default() }
    }

    pub fn get(&self, key: &str, make: impl FnOnce() -> V) -> V {
        let cell = Arc::clone(self.cells.lock().unwrap().entry(key.to_owned()).or_default());
        cell.get_or_init(make).clone()
    }
}
