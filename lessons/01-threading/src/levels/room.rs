//! A room for one: what a level's lock has to protect.

use std::sync::{Mutex, PoisonError};

use shared::schedules::sync::thread;
use shared::schedules::{fail, point};

/// Nobody else may be inside when a thread goes in; if somebody is, the run ends.
#[derive(Default)]
pub struct Room {
    /// The names of those inside. Not a lock of the schedule: nobody ever waits for it.
    inside: Mutex<Vec<String>>,
}

const TWO: &str = "The lock let two threads in at once: what it protects is protected no more.";

impl Room {
    /// A step of the schedule.
    #[track_caller]
    pub fn enter(&self) {
        point("goes in");
        let name = thread::current().name().unwrap_or("somebody").to_owned();
        self.with(|inside| inside.push(name));
        if self.with(|inside| inside.len() > 1) {
            fail("inside", "one at a time", &self.who(), TWO);
        }
    }

    /// A step of the schedule.
    #[track_caller]
    pub fn leave(&self) {
        point("goes out");
        self.with(|inside| inside.retain(|name| Some(&**name) != thread::current().name()));
    }

    /// Who is inside, as in `Ann and Bob`.
    pub fn who(&self) -> String {
        self.with(|inside| match inside.is_empty() {
            true => "nobody".to_owned(),
            false => inside.join(" and "),
        })
    }

    fn with<R>(&self, work: impl FnOnce(&mut Vec<String>) -> R) -> R {
        work(&mut self.inside.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
