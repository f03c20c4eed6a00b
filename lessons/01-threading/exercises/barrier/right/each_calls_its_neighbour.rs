//! The last one lets go only the one that came just before it; and each that was let go does the
//! same.

use super::sync::{Arc, Condvar, Mutex};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    waiting: Mutex<Vec<Arc<Waiter>>>,
}

#[derive(Debug, Default)]
struct Waiter {
    may_go: Mutex<bool>,
    changed: Condvar,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, waiting: Mutex::default() }
    }

    pub fn wait(&self) -> usize {
        let mut waiting = self.waiting.lock().unwrap();
        let place = waiting.len();
        let before = waiting.last().cloned();
        if place + 1 == self.threads {
            waiting.clear();
        } else {
            let mine = Arc::<Waiter>::default();
            waiting.push(Arc::clone(&mine));
            drop(waiting);
            let may_go = mine.may_go.lock().unwrap();
            drop(mine.changed.wait_while(may_go, |may_go| !*may_go).unwrap());
        }
        if let Some(before) = before {
            *before.may_go.lock().unwrap() = true;
            before.changed.notify_one();
        }
        place
    }
}
