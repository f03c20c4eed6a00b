//! Threads that take their time to wake.

use super::ledger::{self, Ledger};
use super::record::{State, WorldId};
use super::{Number, Want, Woken, me};

/// Does `work` while each thread of this one's world that a condvar wakes goes on only when nothing
/// else can move: then the one that has waited longest. A machine may be as slow as that, and it
/// brings out what else takes luck: whoever has notified is back before the other one has looked.
///
/// A wait with a time limit is not held back.
pub fn waking_late<R>(work: impl FnOnce() -> R) -> R {
    struct InTime(WorldId);
    impl Drop for InTime {
        fn drop(&mut self) {
            ledger::open().wake_in_time(self.0);
        }
    }
    let world = me().world;
    ledger::open().world(world).wakes_late = true;
    let _in_time = InTime(world);
    work()
}

impl Ledger {
    /// Writes down that a waiting thread was notified, if it is one that wakes late.
    pub fn wakes_late(&mut self, thread: Number) -> bool {
        let Some(record) = self.threads.get_mut(&thread) else { return false };
        let late = self.worlds.get(&record.thread.world).is_some_and(|world| world.wakes_late);
        match &mut record.state {
            State::Waiting(waiting) if late && !waiting.limited => {
                waiting.called = matches!(waiting.want, Want::Notification(_));
                waiting.called
            }
            _ => false,
        }
    }

    /// Wakes all who were notified, and from now on at once.
    fn wake_in_time(&mut self, world: WorldId) {
        self.world(world).wakes_late = false;
        let waits = self.living(world).filter_map(|record| Some((record, record.waiting()?)));
        let called = waits.filter(|(_, waiting)| waiting.called);
        let called: Vec<Number> = called.map(|(record, _)| record.thread.number).collect();
        for thread in called {
            self.wake(thread, Woken::Called);
        }
    }
}
