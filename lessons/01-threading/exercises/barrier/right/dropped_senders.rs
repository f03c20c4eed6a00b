//! Each who waits leaves the sender of a channel. The last one drops them, which ends all receivers.

use super::sync::{Mutex, mpsc};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    waiting: Mutex<Vec<mpsc::Sender<()>>>,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, waiting: Mutex::default() }
    }

    pub fn wait(&self) -> usize {
        let mut waiting = self.waiting.lock().unwrap();
        let place = waiting.len();
        if place + 1 == self.threads {
            waiting.clear();
        } else {
            let (sender, receiver) = mpsc::channel();
            waiting.push(sender);
            drop(waiting);
            receiver.recv().unwrap_err();
        }
        place
    }
}
