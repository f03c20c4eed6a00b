//! A channel with room for as many messages as there are permits: who sends one has a permit.

use super::sync::{Mutex, mpsc};

#[derive(Debug)]
pub struct Semaphore {
    enter: mpsc::SyncSender<()>,
    leave: Mutex<mpsc::Receiver<()>>,
}

#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        let (enter, leave) = mpsc::sync_channel(permits);
        Semaphore { enter, leave: Mutex::new(leave) }
    }

    pub fn acquire(&self) -> Permit<'_> {
        self.enter.send(()).unwrap();
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        // The message that this permit has sent, or another's.
        self.0.leave.lock().unwrap().recv().unwrap();
    }
}
