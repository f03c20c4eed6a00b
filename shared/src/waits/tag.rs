//! Telling locks, condvars and barriers apart.

use std::panic::Location;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// A line of the user's code.
pub(crate) type Place = &'static Location<'static>;

/// The name tag of a lock, a condvar or a barrier. Its number is drawn at first use, since a
/// `static` is made before anything runs. An address would not do: it changes when a lock is
/// moved, and is used again.
#[derive(Debug)]
pub(crate) struct Tag {
    id: AtomicU64,
    kind: &'static str,
    made: Place,
}

/// What a [`Tag`] says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Key {
    /// Never 0, never used twice.
    pub id: u64,
    /// What the thing is, as in `lock`.
    #[cfg_attr(not(feature = "schedules"), allow(dead_code, reason = "only stories name it"))]
    pub kind: &'static str,
    /// The line at which the thing was made.
    pub made: Place,
}

impl Tag {
    #[track_caller]
    pub const fn new(kind: &'static str) -> Self {
        Self { id: AtomicU64::new(0), kind, made: Location::caller() }
    }

    pub fn key(&self) -> Key {
        let mut id = self.id.load(Relaxed);
        if id == 0 {
            let fresh = draw();
            // Two threads may meet here: the number of the first stays.
            let before = self.id.compare_exchange(0, fresh, Relaxed, Relaxed);
            id = before.map_or_else(|earlier| earlier, |_| fresh);
        }
        Key { id, kind: self.kind, made: self.made }
    }
}

/// A number that no thing, no thread and no world has yet; higher than all before, never 0.
pub(super) fn draw() -> u64 {
    static LAST: AtomicU64 = AtomicU64::new(0);
    LAST.fetch_add(1, Relaxed) + 1
}
