//! A place that holds 0 counts as free.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Buffer {
    ring: Mutex<Ring>,
    not_full: Condvar,
    not_empty: Condvar,
}

#[derive(Debug)]
struct Ring {
    places: Vec<u64>,
    put: usize,
    taken: usize,
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        let ring = Ring { places: vec![0; capacity], put: 0, taken: 0 };
        Buffer { ring: Mutex::new(ring), not_full: Condvar::new(), not_empty: Condvar::new() }
    }

    pub fn put(&self, item: u64) {
        let full = |ring: &mut Ring| ring.places[ring.put] != 0;
        let mut ring = self.not_full.wait_while(self.ring.lock().unwrap(), full).unwrap();
        let place = ring.put;
        ring.places[place] = item;
        ring.put = (place + 1) % ring.places.len();
        self.not_empty.notify_one();
    }

    pub fn take(&self) -> u64 {
        let empty = |ring: &mut Ring| ring.places[ring.taken] == 0;
        let mut ring = self.not_empty.wait_while(self.ring.lock().unwrap(), empty).unwrap();
        let place = ring.taken;
        ring.taken = (place + 1) % ring.places.len();
        let item = std::mem::take(&mut ring.places[place]);
        self.not_full.notify_one();
        item
    }
}
