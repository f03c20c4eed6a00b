//! No condvar: who waits leaves a note with its name, and parks until the note says go.

use super::sync::atomic::{AtomicBool, Ordering::SeqCst};
use super::sync::thread::{self, Thread};
use super::sync::{Arc, Mutex};

#[derive(Debug, Default)]
struct State {
    is_set: bool,
    waiting: Vec<(Thread, Arc<AtomicBool>)>,
}

#[derive(Debug)]
pub struct Event {
    state: Mutex<State>,
}

impl Event {
    pub fn new() -> Event {
        Event { state: Mutex::default() }
    }

    pub fn set(&self) {
        let mut state = self.state.lock().unwrap();
        state.is_set = true;
        for (thread, go) in state.waiting.drain(..) {
            go.store(true, SeqCst);
            thread.unpark();
        }
    }

    pub fn clear(&self) {
        self.state.lock().unwrap().is_set = false;
    }

    pub fn wait(&self) {
        let mut state = self.state.lock().unwrap();
        if state.is_set {
            return;
        }
        let go = Arc::new(AtomicBool::new(false));
        state.waiting.push((thread::current(), go.clone()));
        drop(state);
        while !go.load(SeqCst) {
            thread::park();
        }
    }

    pub fn is_set(&self) -> bool {
        self.state.lock().unwrap().is_set
    }
}
