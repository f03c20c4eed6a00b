//! A new flag for each time: who comes later has another one and can't change this.

use super::sync::{Arc, Condvar, Mutex};

#[derive(Debug)]
pub struct Barrier {
    threads: usize,
    now: Mutex<(usize, Arc<Time>)>,
}

#[derive(Debug, Default)]
struct Time {
    all_here: Mutex<bool>,
    changed: Condvar,
}

impl Barrier {
    pub fn new(threads: usize) -> Barrier {
        Barrier { threads, now: Mutex::default() }
    }

    pub fn wait(&self) -> usize {
        let mut now = self.now.lock().unwrap();
        let (place, time) = (now.0, Arc::clone(&now.1));
        now.0 += 1;
        if now.0 == self.threads {
            *now = (0, Arc::default());
            *time.all_here.lock().unwrap() = true;
            time.changed.notify_all();
        }
        drop(now);
        let all_here = time.all_here.lock().unwrap();
        drop(time.changed.wait_while(all_here, |all_here| !*all_here).unwrap());
        place
    }
}
