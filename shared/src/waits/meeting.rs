//! Whether several threads are inside something at once, found out without a clock.

use std::panic::Location;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

use super::{Tag, Want, Woken, gather};

/// A point at which threads wait for each other, but not for ever: a check calls [`meet`] from
/// inside what should overlap. Where calls follow one another, the first waits for a second that
/// never comes, and is told so as soon as nothing else can move. All its threads are of one world.
///
/// [`meet`]: Meeting::meet
#[derive(Debug)]
pub struct Meeting {
    tag: Tag,
    size: usize,
    most: AtomicUsize,
}

impl Meeting {
    /// A meeting of `size` threads. When they have met, the next `size` may.
    #[track_caller]
    pub fn new(size: usize) -> Self {
        Self { tag: Tag::new("meeting"), size, most: AtomicUsize::new(0) }
    }

    /// Waits for the others. Returns whether they came: `true` for all that met, `false` for those
    /// that waited when nothing else could move.
    #[track_caller]
    pub fn meet(&self) -> bool {
        let key = self.tag.key();
        let (woken, here) = gather(Want::Meeting(key), key.id, self.size, Location::caller());
        self.most.fetch_max(here, SeqCst);
        woken == Woken::Called
    }

    /// The most threads that were inside at once, so far.
    pub fn most(&self) -> usize {
        self.most.load(SeqCst)
    }
}
