//! Parking: a thread waits for a token that others give it.

use super::ledger::{self, Ledger};
use super::{Number, Want, Woken};

/// Wakes a thread that is parked, or lets its next park return at once.
pub(crate) fn unpark(thread: Number) {
    ledger::open().give_token(thread);
}

impl Ledger {
    /// Takes a thread's token, if it has one.
    pub fn take_token(&mut self, thread: Number) -> bool {
        let record = self.threads.get_mut(&thread);
        record.is_some_and(|record| std::mem::take(&mut record.token))
    }

    fn give_token(&mut self, thread: Number) {
        let Some(record) = self.threads.get_mut(&thread) else {
            return;
        };
        match record.waiting() {
            Some(waiting) if matches!(waiting.want, Want::Unpark) => {
                self.wake(thread, Woken::Called)
            }
            _ => record.token = true,
        }
    }
}
