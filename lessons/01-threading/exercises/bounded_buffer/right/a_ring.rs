//! As many places as there is room, in a ring, and two numbers that only grow.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Buffer {
    ring: Mutex<Ring>,
    changed: Condvar,
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
        Buffer { ring: Mutex::new(ring), changed: Condvar::new() }
    }

    pub fn put(&self, item: u64) {
        let full = |ring: &mut Ring| ring.put - ring.taken == ring.places.len();
        let mut ring = self.changed.wait_while(self.ring.lock().unwrap(), full).unwrap();
        let place = ring.put % ring.places.len();
        ring.places[place] = item;
        ring.put += 1;
        self.changed.notify_all();
    }

    pub fn take(&self) -> u64 {
        let empty = |ring: &mut Ring| ring.put == ring.taken;
        let mut ring = self.changed.wait_while(self.ring.lock().unwrap(), empty).unwrap();
        let item = ring.places[ring.taken % ring.places.len()];
        ring.taken += 1;
        self.changed.notify_all();
        item
    }
}
