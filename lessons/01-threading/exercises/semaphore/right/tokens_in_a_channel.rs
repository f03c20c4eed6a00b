//! A channel that holds a token for each free permit.

use super::sync::{Mutex, mpsc};

#[derive(Debug)]
pub struct Semaphore {
    give: mpsc::Sender<()>,
    /// Locked by the one that is next; the others wait for the lock.
    take: Mutex<mpsc::Receiver<()>>,
}

#[derive(Debug)]
pub struct Permit<'a>(&'a Semaphore);

impl Semaphore {
    pub fn new(permits: usize) -> Semaphore {
        let (give, take) = mpsc::channel();
        (0..permits).for_each(|_| give.send(()).unwrap());
        Semaphore { give, take: Mutex::new(take) }
    }

    pub fn acquire(&self) -> Permit<'_> {
        self.take.lock().unwrap().recv().unwrap();
        Permit(self)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.0.give.send(()).unwrap();
    }
}
