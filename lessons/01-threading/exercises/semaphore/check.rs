//! Threads that want a permit, while others have it, give it back or panic.

#[path = "check/crowd.rs"]
mod crowd;
#[path = "check/entries.rs"]
mod entries;
#[path = "check/many.rs"]
mod many;
#[path = "check/sent.rs"]
mod sent;

use std::mem::ManuallyDrop;
use std::panic::resume_unwind;

use shared::schedules::{Bound, expect, point, until_others_rest};
use trial::Case;

use self::crowd::crowd;
use self::entries::Entries;
use super::answer::{Permit, Semaphore};
use super::sync::{Arc, thread};

/// What is tried under every schedule.
pub const CASES: &[Case] = &[
    Case::new("two threads take a permit of two each, and keep it", both_free),
    Case::new("both permits are taken, and then one is given back", one_given_back),
    Case::new("the permit is taken again, after it was given back twice", used_before),
    Case::new("two threads want the only permit", || crowd(1, &[1, 1])),
    Case::new("two threads want the only permit, one of them twice", || crowd(1, &[2, 1]))
        .bound(FEW),
    Case::new("two threads wait, and one of two permits is given back", two_wait_for_one),
    Case::new("two threads wait, and both permits are given back", two_wait_for_two),
    Case::new("a thread panics with the permit, and another one wants it", holder_panics),
    Case::new("two semaphores with a permit each", apart),
    Case::new("two threads want one of two permits", || crowd(2, &[1, 1]))
        .somewhere(&[("two threads are inside at once", ONE_BY_ONE)])
        .bound(FEW),
    Case::new("three threads want one of two permits", || crowd(2, &[1, 1, 1])).bound(FEW),
    Case::new("three threads want the only permit", || crowd(1, &[1, 1, 1])).bound(DEEP),
    Case::new("a permit is given back by another thread", sent::sent).bound(FEWER),
    Case::new("a thread that waits is woken five times for nothing", many::woken_for_nothing),
    Case::new("four threads take one of three permits each, and keep it", many::three_of_four)
        .bound(FEWER),
    Case::new("four threads wait, and all four permits are given back", many::four_wait_for_four)
        .bound(FEWER),
    Case::new("four threads want the only permit", || crowd(1, &[1, 1, 1, 1])).bound(FEWER),
    Case::new("four threads want one of three permits again and again", many::step_by_step)
        .bound(FEWER),
    Case::new("three permits are taken and given back 21 times", many::many_times).bound(FEWER),
    Case::new("all of twenty permits are taken, and then one is given back", many::twenty_permits)
        .bound(FEWER),
    Case::new("one of 256 permits is taken", many::one_of_256).bound(FEWER),
];

/// For cases with many steps.
const FEW: Bound = Bound { preemptions: 2, schedules: 2_000, ..Bound::USUAL };
/// Where a thread that waits in vain takes some preemptions.
const DEEP: Bound = Bound { preemptions: 4, schedules: 2_000, ..Bound::USUAL };
/// For those with more threads, or many calls.
const FEWER: Bound = Bound { preemptions: 2, schedules: 300, steps: 2_000, ..Bound::USUAL };

const ONE_BY_ONE: &str = "With two permits free, two threads could be inside at the same time, and \
    were not. What a thread keeps while it is inside has to be a permit, not a lock that others need, \
    and the last permit is as good as the first.";
const TAKEN: &str = "A thread got in although every permit was taken. Each one that is taken has to \
    be counted, and only what was taken is given back. `acquire` has to wait while none is free, and \
    to look again each time it wakes: a condvar may wake without a notification.";
const NOT_GIVEN: &str = "A permit was dropped, and the thread that waits for one does not get it. \
    Dropping has to give it back and, once that is done, to wake a thread that waits.";
const GREW: &str = "There are more permits than at the start. Giving one back has to add just one, \
    and nothing may be given back that was not taken.";
const NOT_WOKEN: &str = "As many permits are free as threads wait, and not all got in. Each permit that \
    is given back has to wake a thread that waits, also when another one is free already.";
const LOST: &str = "A permit was lost: its holder panicked, and nobody else gets it. A thread that \
    unwinds drops what it has: giving back belongs into `drop`, whether or not the thread panics. And \
    a lock that it holds meanwhile is poisoned.";
const APART: &str =
    "Two semaphores have nothing to do with each other: each has permits of its own.";

/// A permit that is not given back if this thread panics: what made it panic might do so again, and
/// then the process ends.
fn held(semaphore: &Semaphore) -> ManuallyDrop<Permit<'_>> {
    ManuallyDrop::new(semaphore.acquire())
}

fn give_back(permit: ManuallyDrop<Permit<'_>>) {
    let _permit = ManuallyDrop::into_inner(permit);
}

fn both_free() {
    let (semaphore, entries) = (Arc::new(Semaphore::new(2)), Entries::new());
    let _threads = [(); 2].map(|()| entries.keeps(&semaphore));
    until_others_rest();
    expect("threads let in", 2, entries.count(), ONE_BY_ONE);
}

fn one_given_back() {
    let (semaphore, entries) = (Arc::new(Semaphore::new(2)), Entries::new());
    let (_first, second) = (held(&semaphore), held(&semaphore));
    let _thread = entries.gets_in(&semaphore);
    until_others_rest();
    expect("threads let in", 0, entries.count(), TAKEN);
    give_back(second);
    until_others_rest();
    expect("threads let in", 1, entries.count(), NOT_GIVEN);
}

fn used_before() {
    let (semaphore, entries) = (Arc::new(Semaphore::new(1)), Entries::new());
    for _ in 0..2 {
        let _permit = semaphore.acquire();
    }
    let _permit = held(&semaphore);
    let _thread = entries.gets_in(&semaphore);
    until_others_rest();
    expect("threads let in", 0, entries.count(), GREW);
}

fn two_wait_for_one() {
    let (semaphore, entries) = (Arc::new(Semaphore::new(2)), Entries::new());
    let (_first, second) = (held(&semaphore), held(&semaphore));
    let _threads = [(); 2].map(|()| entries.keeps(&semaphore));
    until_others_rest();
    give_back(second);
    until_others_rest();
    let meaning = if entries.count() > 1 { GREW } else { NOT_GIVEN };
    expect("threads let in", 1, entries.count(), meaning);
}

fn two_wait_for_two() {
    let (semaphore, entries) = (Arc::new(Semaphore::new(2)), Entries::new());
    let permits = [held(&semaphore), held(&semaphore)];
    let _threads = [(); 2].map(|()| entries.keeps(&semaphore));
    until_others_rest();
    permits.into_iter().for_each(give_back);
    until_others_rest();
    expect("threads let in", 2, entries.count(), NOT_WOKEN);
}

fn holder_panics() {
    let (semaphore, entries) = (Arc::new(Semaphore::new(1)), Entries::new());
    let shared = Arc::clone(&semaphore);
    let _holder = thread::spawn(move || {
        let _permit = shared.acquire();
        point("panics");
        // As `panic!` does, but for the message.
        resume_unwind(Box::new("on purpose"));
    });
    let _other = entries.gets_in(&semaphore);
    until_others_rest();
    expect("threads let in", 1, entries.count(), LOST);
}

fn apart() {
    let (one, other) = (Semaphore::new(1), Arc::new(Semaphore::new(1)));
    let (_permit, entries) = (held(&one), Entries::new());
    let _thread = entries.keeps(&other);
    until_others_rest();
    expect("threads let in", 1, entries.count(), APART);
}
