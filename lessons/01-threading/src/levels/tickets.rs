//! A fair spin lock: it is had in the order in which it was asked for.

use shared::schedules::sync::atomic::{AtomicU32, Ordering::SeqCst};
use shared::schedules::sync::thread;

#[derive(Default)]
pub struct Tickets {
    /// The next number to be drawn.
    next: AtomicU32,
    /// The number that is called.
    called: AtomicU32,
}

impl Tickets {
    /// Draws a number, and waits until it is called.
    pub fn take(&self, in_vain: &dyn Fn()) {
        let mine = self.next.fetch_add(1, SeqCst);
        while self.called.load(SeqCst) != mine {
            in_vain();
            thread::yield_now();
        }
    }

    /// Calls the next number.
    pub fn give_back(&self) {
        self.called.fetch_add(1, SeqCst);
    }

    pub fn is_taken(&self) -> bool {
        self.next.load(SeqCst) > self.called.load(SeqCst)
    }
}
