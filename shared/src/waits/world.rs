//! Sets of threads that are judged each on its own.

use std::rc::Rc;
use std::sync::Arc;

use super::judge::Alarm;
use super::ledger::{self, Ledger};
use super::record::{OnStuck, State, Thread, World, WorldId};
use super::tag::draw;
use super::{Number, Seat, Woken, me};
use crate::trace::Wait;

/// Runs `program` in a world of its own, of which this thread is `main`: what other threads of the
/// process hold or wait for is not seen there. The world is over when `program` returns.
pub fn apart<R>(program: impl FnOnce() -> R) -> R {
    struct Back(Option<Rc<Seat>>);
    impl Drop for Back {
        fn drop(&mut self) {
            Seat::swap(self.0.take());
        }
    }
    let world = draw();
    let seat = Rc::new(Seat::take(world, None, None));
    let _back = Back(Seat::swap(Some(seat)));
    program()
}

/// Sets what is to be done when this thread's world is found stuck, in place of what was set
/// before. `tell` gets the wait of each thread that has not ended, those that wait for each other
/// in a circle first. It runs once, on the thread that came to rest last (or at the end of the
/// one that ended last), before that thread waits for ever. It must not panic, and must use
/// nothing from `sync`.
///
/// As any call, this makes the thread that calls one of the world: set it from the thread that
/// runs the program, not from one that waits for that outside of `sync`, which counts as running.
pub fn on_stuck(tell: impl FnOnce(&[Wait]) + Send + 'static) {
    let world = me().world;
    // Bound to a name: dropped after the ledger is given back.
    let _before = ledger::open().world(world).on_stuck.replace(Box::new(tell));
}

/// This thread's name for people: `main`, the one it was given, or `thread 2`.
pub fn name() -> String {
    me().name.to_string()
}

/// How many threads of this thread's world were started so far, without its first.
pub fn started() -> usize {
    let world = me().world;
    ledger::open().world(world).started
}

/// How many threads of this thread's world have not ended, without its first.
pub fn alive() -> usize {
    let world = me().world;
    let mut ledger = ledger::open();
    let first = ledger.world(world).first;
    ledger.living(world).filter(|record| Some(record.thread.number) != first).count()
}

impl Ledger {
    pub fn world(&mut self, world: WorldId) -> &mut World {
        self.worlds.entry(world).or_default()
    }

    /// A thread joins a world. Returns its name for people.
    pub fn enter(&mut self, world: WorldId, thread: Number, name: Option<&str>) -> Arc<str> {
        let world = self.world(world);
        if world.first.is_none() {
            world.first = Some(thread);
            return "main".into();
        }
        world.started += 1;
        name.map_or_else(|| format!("thread {}", world.started).into(), Arc::from)
    }

    /// A thread ends. Returns whom that leaves stuck, or, if its world is over with it, what is
    /// never to be told.
    pub fn leave(&mut self, thread: &Thread) -> (Option<Alarm>, Option<OnStuck>) {
        if let Some(mut record) = self.threads.remove(&thread.number)
            && !thread.holds.list().is_empty()
        {
            record.state = State::Ended;
            self.threads.insert(thread.number, record);
        }
        self.call(thread.number, usize::MAX, Woken::Called);
        if let Some(scope) = thread.scope
            && self.of_scope(scope).next().is_none()
        {
            self.call(scope, 1, Woken::Called);
        }
        let world = self.world(thread.world);
        if world.first == Some(thread.number) {
            world.over = true;
            return (None, world.on_stuck.take());
        }
        (self.judge(thread.world), None)
    }

    /// The threads of a scope that have not ended.
    pub fn of_scope(&self, scope: u64) -> impl Iterator<Item = Number> {
        let not_ended = self.threads.values().filter(|record| !record.has_ended());
        let of_scope = not_ended.filter(move |record| record.thread.scope == Some(scope));
        of_scope.map(|record| record.thread.number)
    }
}
