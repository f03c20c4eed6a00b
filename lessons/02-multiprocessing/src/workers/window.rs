//! How much may be with one worker.

use std::time::Duration;

/// The most chunks that are with one worker: more would bring no more speed.
pub const MOST: usize = 64;

/// Behind the chunk in hand there is at most this much work, judged by the last chunk: so little has
/// to wait if a task turns out to be long, and so little more than the others one may have at the end.
const BEHIND: Duration = Duration::from_millis(4);

/// No more is put with what is to be sent to a worker that has left this many bytes unread.
const BYTES: usize = 1 << 16;

/// Back-pressure. A worker that has nothing in hand while its answer travels is idle for a tenth of
/// a millisecond: that is nothing beside a long task, and more than everything beside a tiny one.
#[derive(Debug)]
pub(super) struct Window(usize);

impl Window {
    /// Nobody knows yet how long a task takes.
    pub(super) fn new() -> Window {
        Window(1)
    }

    /// A chunk has taken so many nanoseconds.
    pub(super) fn learn(&mut self, took: u64) {
        let behind = BEHIND.as_nanos() as u64 / took.max(1);
        self.0 = MOST.min(1 + behind as usize).min(2 * self.0);
    }

    /// Whether a worker with so many chunks shall have more. Half of the window is given at once, in
    /// one write.
    pub(super) fn is_half_empty(&self, given: usize) -> bool {
        given <= self.0 / 2
    }

    pub(super) fn has_room(&self, given: usize, unsent: usize) -> bool {
        given < self.0 && unsent < BYTES
    }
}
