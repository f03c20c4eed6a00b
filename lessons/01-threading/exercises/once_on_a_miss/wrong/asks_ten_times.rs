//! A lock by hand for whoever makes a value; the others look again, but not more than ten times.

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
        for _ in 0..10 {
            if let Some(value) = self.find(key) {
                return value;
            }
            if !self.making.swap(true, SeqCst) {
                break;
            }
            thread::yield_now();
        }
        // Somebody else may have made it before this thread's turn.
        let value = self.find(key).unwrap_or_else(|| {
            let value = make();
            self.values.write().unwrap().insert(key.to_owned(), value.clone());
            value
        });
        self.making.store(false, SeqCst);
        value
    }

    fn find(&self, key: &str) -> Option<V> {
        self.values.read().unwrap().get(key).cloned()
    }
}
