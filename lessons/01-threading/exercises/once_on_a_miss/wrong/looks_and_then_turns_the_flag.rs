//! A flag for whoever makes a value, which two may find down before one of them raises it.

use std::collections::HashMap;

use super::sync::{
    RwLock,
    atomic::{AtomicBool, Ordering::SeqCst},
    thread,
};

pub struct Cache<V> {
    values: RwLock<HashMap<String, V>>,
    making: AtomicBool,
}

impl<V: Clone> Cache<V> {
    pub fn new() -> Cache<V> {
        Cache { values: RwLock::default(), making: AtomicBool::new(false) }
    }

    pub fn get(&self, key: &str, make: impl FnOnce() -> V) -> V {
        loop {
            if let Some(value) = self.values.read().unwrap().get(key) {
                return value.clone();
            }
            if !self.making.load(SeqCst) {
                break;
            }
            thread::yield_now();
        }
        self.making.store(true, SeqCst);
        let value = make();
        self.values.write().unwrap().insert(key.to_owned(), value.clone());
        self.making.store(false, SeqCst);
        value
    }
}
