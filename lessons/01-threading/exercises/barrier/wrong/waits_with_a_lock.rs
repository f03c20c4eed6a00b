//! Who waits keeps the door locked through which the others have to come.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    door: Mutex<()>,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    came: usize,
    generation: usize,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        let (door, state) = (Mutex::new(()), Mutex::default());
        Barrier { threads, door, state, changed: Condvar::new() }
    }

    pub fn wait(&self) -> usize {
        let _one_by_one = self.door.lock().unwrap();
        let mut state = self.state.lock().unwrap();
        let (place, generation) = (state.came, state.generation);
        state.came += 1;
        if state.came == self.threads {
            state.came = 0;
            state.generation += 1;
            self.changed.notify_all();
        } else {
            let same = |state: &mut State| state.generation == generation;
            drop(self.changed.wait_while(state, same).unwrap());
        }
        place
    }
}
