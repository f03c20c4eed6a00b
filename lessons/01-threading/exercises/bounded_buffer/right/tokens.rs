//! Two channels without bound: one brings the items, the other one brings the places back.

use super::sync::Mutex;
use super::sync::mpsc::{Receiver, Sender, channel};

#[derive(Debug)]
pub struct Buffer {
    places: (Sender<()>, Mutex<Receiver<()>>),
    items: (Sender<u64>, Mutex<Receiver<u64>>),
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        let (places, items) = (channel(), channel());
        (0..capacity).for_each(|_| places.0.send(()).unwrap());
        Buffer { places: (places.0, Mutex::new(places.1)), items: (items.0, Mutex::new(items.1)) }
    }

    pub fn put(&self, item: u64) {
        self.places.1.lock().unwrap().recv().unwrap();
        self.items.0.send(item).unwrap();
    }

    pub fn take(&self) -> u64 {
        let item = self.items.1.lock().unwrap().recv().unwrap();
        self.places.0.send(()).unwrap();
        item
    }
}
