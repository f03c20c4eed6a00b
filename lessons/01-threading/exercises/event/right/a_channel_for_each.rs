//! Each thread that waits leaves a sender; `set` drops them all, which ends every wait.

use super::sync::Mutex;
use super::sync::mpsc::{self, Sender};

#[derive(Debug, Default)]
struct State {
    is_set: bool,
    waiting: Vec<Sender<()>>,
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
        state.waiting.clear();
    }

    pub fn clear(&self) {
        self.state.lock().unwrap().is_set = false;
    }

    pub fn wait(&self) {
        let mut state = self.state.lock().unwrap();
        if !state.is_set {
            let (sender, receiver) = mpsc::channel();
            state.waiting.push(sender);
            drop(state);
            receiver.recv().expect_err("nobody sends");
        }
    }

    pub fn is_set(&self) -> bool {
        self.state.lock().unwrap().is_set
    }
}
