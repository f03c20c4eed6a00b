//! Sixteen places in a row, and nobody begins again at the first.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Buffer {
    capacity: usize,
    row: Mutex<Row>,
    not_full: Condvar,
    not_empty: Condvar,
}

#[derive(Debug, Default)]
struct Row {
    places: [u64; 16],
    put: usize,
    taken: usize,
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        let (not_full, not_empty) = (Condvar::new(), Condvar::new());
        Buffer { capacity, row: Mutex::default(), not_full, not_empty }
    }

    pub fn put(&self, item: u64) {
        let full = |row: &mut Row| row.put == 16 || row.put - row.taken == self.capacity;
        let mut row = self.not_full.wait_while(self.row.lock().unwrap(), full).unwrap();
        let place = row.put;
        row.places[place] = item;
        row.put += 1;
        self.not_empty.notify_one();
    }

    pub fn take(&self) -> u64 {
        let empty = |row: &mut Row| row.put == row.taken;
        let mut row = self.not_empty.wait_while(self.row.lock().unwrap(), empty).unwrap();
        let item = row.places[row.taken];
        row.taken += 1;
        self.not_full.notify_one();
        item
    }
}
