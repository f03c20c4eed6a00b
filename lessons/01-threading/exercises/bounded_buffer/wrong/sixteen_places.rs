//! A ring of sixteen places, whatever the capacity.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Buffer {
    capacity: usize,
    ring: Mutex<Ring>,
    not_full: Condvar,
    not_empty: Condvar,
}

#[derive(Debug, Default)]
struct Ring {
    places: [u64; 16],
    put: usize,
    taken: usize,
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        let (not_full, not_empty) = (Condvar::new(), Condvar::new());
        Buffer { capacity, ring: Mutex::default(), not_full, not_empty }
    }

    pub fn put(&self, item: u64) {
        let full = |ring: &mut Ring| ring.put - ring.taken == self.capacity;
        let mut ring = self.not_full.wait_while(self.ring.lock().unwrap(), full).unwrap();
        let place = ring.put % 16;
        ring.places[place] = item;
        ring.put += 1;
        self.not_empty.notify_one();
    }

    pub fn take(&self) -> u64 {
        let empty = |ring: &mut Ring| ring.put == ring.taken;
        let mut ring = self.not_empty.wait_while(self.ring.lock().unwrap(), empty).unwrap();
        let item = ring.places[ring.taken % 16];
        ring.taken += 1;
        self.not_full.notify_one();
        item
    }
}
