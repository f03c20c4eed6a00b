//! Which thread a call comes from.

use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;
use std::sync::{Arc, Condvar};

use super::Key;
use super::hold::Holds;
use super::judge::ring;
use super::ledger;
use super::record::{Record, State, Thread, WorldId};
use super::tag::draw;

thread_local! {
    static SEAT: RefCell<Option<Rc<Seat>>> = const { RefCell::new(None) };
}

/// A thread's seat in the ledger: taken before the thread runs, left when it is dropped.
pub(crate) struct Seat(pub(super) Arc<Thread>);

/// A seat for a thread that this one is about to start. Taken before it starts, so that there is
/// no moment in which its work is nobody's.
pub(crate) fn enrol(name: Option<&str>, scope: Option<Key>) -> Seat {
    Seat::take(me().world, name, scope)
}

/// This thread's seat. A thread that nobody gave one takes one in the world of such threads, and
/// keeps it to its end; if its thread-locals are gone already, for this one call.
pub(crate) fn me() -> Rc<Seat> {
    let join = || Rc::new(Seat::take(0, std::thread::current().name(), None));
    let seat = SEAT.try_with(|seat| seat.borrow_mut().get_or_insert_with(join).clone());
    seat.unwrap_or_else(|_| join())
}

impl Seat {
    /// Takes a seat, for a thread that runs from now on.
    pub(super) fn take(world: WorldId, name: Option<&str>, scope: Option<Key>) -> Self {
        let mut ledger = ledger::open();
        let number = draw();
        let thread = Arc::new(Thread {
            number,
            world,
            name: ledger.enter(world, number, name),
            scope: scope.map(|scope| scope.id),
            holds: Holds::default(),
            bell: Condvar::new(),
        });
        let record = Record { thread: thread.clone(), state: State::Running, token: false };
        ledger.threads.insert(number, record);
        Self(thread)
    }

    /// Sits down: what this thread calls is written down here. Returns the seat that it had before.
    pub(super) fn swap(seat: Option<Rc<Self>>) -> Option<Rc<Self>> {
        SEAT.replace(seat)
    }

    /// Sits down for good, as the first thing that a thread does: so its thread-locals, which are
    /// dropped in the reverse order, are all dropped before the seat is left.
    pub fn sit(self) {
        Self::swap(Some(Rc::new(self)));
    }
}

impl Deref for Seat {
    type Target = Thread;

    fn deref(&self) -> &Thread {
        &self.0
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        // What is the user's is run and dropped after the ledger is given back.
        let (alarm, _unheard) = ledger::open().leave(&self.0);
        ring(alarm);
    }
}
