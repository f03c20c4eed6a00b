//! The last one wakes between the moment another one looks and the moment it waits.

use super::sync::{Condvar, Mutex, atomic::{AtomicUsize, Ordering::SeqCst}};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    came: AtomicUsize,
    door: Mutex<()>,
    changed: Condvar,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        let door = Mutex::new(());
        Barrier { threads, came: AtomicUsize::new(0), door, changed: Condvar::new() }
    }

    pub fn wait(&self) -> usize {
        let before = self.came.fetch_add(1, SeqCst);
        let enough = (before / self.threads + 1) * self.threads;
        if before + 1 == enough {
            self.changed.notify_all();
        } else {
            let too_few = |_: &mut ()| self.came.load(SeqCst) < enough;
            drop(self.changed.wait_while(self.door.lock().unwrap(), too_few).unwrap());
        }
        before % self.threads
    }
}
