//! All events share one flag.

use super::sync::{Condvar, Mutex};

static TIMES_SET: Mutex<u64> = Mutex::new(0);
static IS_SET: Mutex<bool> = Mutex::new(false);
static WAS_SET: Condvar = Condvar::new();

#[derive(Debug)]
pub struct Event;

impl Event {
    pub fn new() -> Event {
        *IS_SET.lock().unwrap() = false;
        Event
    }

    pub fn set(&self) {
        let mut times_set = TIMES_SET.lock().unwrap();
        *IS_SET.lock().unwrap() = true;
        *times_set += 1;
        WAS_SET.notify_all();
    }

    pub fn clear(&self) {
        *IS_SET.lock().unwrap() = false;
    }

    pub fn wait(&self) {
        let mut times_set = TIMES_SET.lock().unwrap();
        let before = *times_set;
        while *times_set == before && !*IS_SET.lock().unwrap() {
            times_set = WAS_SET.wait(times_set).unwrap();
        }
    }

    pub fn is_set(&self) -> bool {
        *IS_SET.lock().unwrap()
    }
}
