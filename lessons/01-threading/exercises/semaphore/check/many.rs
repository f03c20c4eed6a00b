//! More permits, more threads, and many calls one after the other.

use shared::schedules::{
    expect, in_turns, unlocking_is_a_step, until_others_rest, wake_for_nothing,
};

use super::super::answer::Semaphore;
use super::super::sync::Arc;
use super::crowd::crowd;
use super::entries::Entries;
use super::{NOT_GIVEN, NOT_WOKEN, TAKEN, give_back, held};

const TOO_FEW: &str = "A permit is free, and who wants it does not get it. There are as many permits \
    as `new` was told, however many that is.";

/// A thread that waits for a permit wakes again and again, though nobody has notified it.
pub fn woken_for_nothing() {
    let (semaphore, entries) = (Arc::new(Semaphore::new(1)), Entries::new());
    let permit = held(&semaphore);
    let _thread = entries.gets_in(&semaphore);
    for _ in 0..5 {
        until_others_rest();
        expect("threads let in", 0, entries.count(), TAKEN);
        wake_for_nothing();
    }
    until_others_rest();
    expect("threads let in", 0, entries.count(), TAKEN);
    give_back(permit);
    until_others_rest();
    expect("threads let in", 1, entries.count(), NOT_GIVEN);
}

pub fn three_of_four() {
    let (semaphore, entries) = (Arc::new(Semaphore::new(3)), Entries::new());
    let _threads = [(); 4].map(|()| entries.keeps(&semaphore));
    until_others_rest();
    let meaning = if entries.count() > 3 { TAKEN } else { TOO_FEW };
    expect("threads let in", 3, entries.count(), meaning);
}

pub fn four_wait_for_four() {
    let (semaphore, entries) = (Arc::new(Semaphore::new(4)), Entries::new());
    let permits = [(); 4].map(|()| held(&semaphore));
    let _threads = [(); 4].map(|()| entries.keeps(&semaphore));
    until_others_rest();
    expect("threads let in", 0, entries.count(), TAKEN);
    permits.into_iter().for_each(give_back);
    until_others_rest();
    expect("threads let in", 4, entries.count(), NOT_WOKEN);
}

/// One thread takes all permits there are, and another one waits for one of them.
pub fn twenty_permits() {
    let (semaphore, entries) = (Arc::new(Semaphore::new(20)), Entries::new());
    let _keeps = entries.keeps_many(&semaphore, 19);
    until_others_rest();
    expect("permits taken", 19, entries.count(), TOO_FEW);
    let last = held(&semaphore);
    let _thread = entries.gets_in(&semaphore);
    until_others_rest();
    expect("permits taken by others", 19, entries.count(), TAKEN);
    give_back(last);
    until_others_rest();
    expect("permits taken by others", 20, entries.count(), NOT_GIVEN);
}

/// So many that no byte can count them.
pub fn one_of_256() {
    let (semaphore, entries) = (Arc::new(Semaphore::new(256)), Entries::new());
    let _keeps = entries.keeps(&semaphore);
    until_others_rest();
    expect("permits taken", 1, entries.count(), TOO_FEW);
}

/// Wherever one is, the others come in between its steps: they find the lock taken and the permit
/// gone as often as can be.
pub fn step_by_step() {
    in_turns();
    unlocking_is_a_step();
    crowd(3, &[3, 3, 3, 3]);
}

/// The permit that was taken first is not always the first that is given back. They are taken 63
/// times in all: where numbers begin anew after a power of two, the last three do so.
pub fn many_times() {
    let (semaphore, entries) = (Arc::new(Semaphore::new(3)), Entries::new());
    for round in 0..21 {
        let mut permits = [(); 3].map(|()| held(&semaphore));
        permits.rotate_left(round % 3);
        permits.into_iter().for_each(give_back);
    }
    let [_first, second, _third] = [(); 3].map(|()| held(&semaphore));
    let _thread = entries.gets_in(&semaphore);
    until_others_rest();
    expect("threads let in", 0, entries.count(), TAKEN);
    give_back(second);
    until_others_rest();
    expect("threads let in", 1, entries.count(), NOT_GIVEN);
}
