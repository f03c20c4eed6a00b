//! Each that waits has a condvar of its own, and stands in a list as long as it does.

use std::collections::VecDeque;

use super::sync::{Arc, Condvar, Mutex, MutexGuard};

#[derive(Debug, Default)]
struct State {
    items: VecDeque<u64>,
    putters: VecDeque<Arc<Condvar>>,
    takers: VecDeque<Arc<Condvar>>,
}

#[derive(Debug)]
pub struct Buffer {
    capacity: usize,
    state: Mutex<State>,
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        Buffer { capacity, state: Mutex::default() }
    }

    pub fn put(&self, item: u64) {
        let full = |state: &State| state.items.len() == self.capacity;
        let mut state = self.wait(full, |state| &mut state.putters);
        state.items.push_back(item);
        state.takers.iter().for_each(|taker| taker.notify_one());
    }

    pub fn take(&self) -> u64 {
        let mut state = self.wait(|state| state.items.is_empty(), |state| &mut state.takers);
        state.putters.iter().for_each(|putter| putter.notify_one());
        state.items.pop_front().unwrap()
    }

    fn wait(
        &self,
        has_to: impl Fn(&State) -> bool,
        list: fn(&mut State) -> &mut VecDeque<Arc<Condvar>>,
    ) -> MutexGuard<'_, State> {
        let mut state = self.state.lock().unwrap();
        while has_to(&state) {
            let mine = Arc::new(Condvar::new());
            list(&mut state).push_back(Arc::clone(&mine));
            state = mine.wait(state).unwrap();
            list(&mut state).retain(|other| !Arc::ptr_eq(other, &mine));
        }
        state
    }
}
