//! Two turnstiles: the last one to come opens the first, and the last one to leave the second. Who
//! goes through one lets the next through.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    inside: Mutex<usize>,
    first: Semaphore,
    second: Semaphore,
}

#[derive(Debug)]
struct Semaphore {
    free: Mutex<usize>,
    given_back: Condvar,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        let (first, second) = (Semaphore::new(0), Semaphore::new(1));
        Barrier { threads, inside: Mutex::new(0), first, second }
    }

    pub fn wait(&self) -> usize {
        let mut inside = self.inside.lock().unwrap();
        let place = *inside;
        *inside += 1;
        if *inside == self.threads {
            self.second.take();
            self.first.give_back();
        }
        drop(inside);
        self.first.go_through();
        let mut inside = self.inside.lock().unwrap();
        *inside -= 1;
        if *inside == 0 {
            self.first.take();
            self.second.give_back();
        }
        drop(inside);
        self.second.go_through();
        place
    }
}

impl Semaphore {
    fn new(free: usize) -> Semaphore {
        Semaphore { free: Mutex::new(free), given_back: Condvar::new() }
    }

    fn take(&self) {
        let free = self.free.lock().unwrap();
        *self.given_back.wait_while(free, |free| *free == 0).unwrap() -= 1;
    }

    fn give_back(&self) {
        *self.free.lock().unwrap() += 1;
        self.given_back.notify_one();
    }

    fn go_through(&self) {
        self.take();
        self.give_back();
    }
}
