//! A cell for each key, which is filled once: others may read and make other values meanwhile.

use std::collections::HashMap;

use super::sync::{Arc, OnceLock, RwLock};

pub struct Cache<V> {
    cells: RwLock<HashMap<String, Arc<OnceLock<V>>>>,
}

impl<V: Clone> Cache<V> {
    pub fn new() -> Cache<V> {
        Cache { cells: RwLock::default() }
    }

    pub fn get(&self, key: &str, make: impl FnOnce() -> V) -> V {
        let known = self.cells.read().unwrap().get(key).cloned();
        let cell = known.unwrap_or_else(|| {
            let mut cells = self.cells.write().unwrap();
            Arc::clone(cells.entry(key.to_owned()).or_default())
        });
        cell.get_or_init(make).clone()
    }
}
