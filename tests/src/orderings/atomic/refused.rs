//! The orderings that std's atomics refuse: by a lint that knows only std's types where they are
//! written out, and otherwise by a panic.

use std::sync::atomic::Ordering::{self, AcqRel, Acquire, Relaxed, Release};

#[track_caller]
pub(super) fn load(order: Ordering) {
    if let Release | AcqRel = order {
        panic!("there is no load with {order:?}: what only reads can't release");
    }
}

#[track_caller]
pub(super) fn store(order: Ordering) {
    if let Acquire | AcqRel = order {
        panic!("there is no store with {order:?}: what only writes can't acquire");
    }
}

#[track_caller]
pub(super) fn failure(order: Ordering) {
    if let Release | AcqRel = order {
        panic!("there is no failure with {order:?}: what fails only reads, and can't release");
    }
}

#[track_caller]
pub(super) fn fence(order: Ordering) {
    if let Relaxed = order {
        panic!("there is no fence with Relaxed: it would do nothing");
    }
}
