//! What a forked child is told of the threads that were not copied.

use shared::lesson::End;
use shared::trace::{Wait, What};

use crate::{PATIENCE, act};

pub fn a_child_is_told_which_lock_it_waits_for() {
    let seen = act("fork while a lock is held", PATIENCE);
    assert_eq!(seen.end, End::Exited(0), "{}", seen.output);
    let mut waits = seen.trace.iter().filter_map(|event| match &event.what {
        What::Stuck { wait } => Some(wait),
        _ => None,
    });
    let Some(Wait { thread, wants, because, .. }) = waits.next() else { panic!("{seen:?}") };
    assert_eq!(thread, "main");
    assert!(wants.starts_with("the lock made at shared/tests/stage/actor/locks.rs:"), "{wants}");
    assert!(because.starts_with("clerk holds it since shared/tests/"), "{because}");
    assert!(because.ends_with(", and was not copied by the fork"), "{because}");
    assert_eq!(waits.next(), None);
}

pub fn no_child_of_many_waits_without_a_word() {
    let seen = act("fork while a thread writes", PATIENCE);
    assert_eq!(seen.end, End::Exited(0), "{}", seen.output);
    assert_eq!(seen.found["ended"], 200);
}
