//! Transfers that have no account in common can go on at the same time.

use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

use shared::schedules::{happens, point, steps_taken, unlocking_is_a_step};
use trial::Case;

use super::super::answer::transfer;
use super::super::sync::{Arc, thread};
use super::accounts;

/// That one transfer begins and ends in the middle of another takes no more than one preemption.
pub const CASE: Case = Case::new("two with no account in common", apart)
    .somewhere(&[(OVERLAP, ONE_LOCK)])
    .bound(super::BOUND);

const OVERLAP: &str = "one comes to its end in the middle of the other";

const ONE_LOCK: &str = "Two transfers that have no account in common wait for each other, whatever \
    the order of their steps: one lock is held for the whole of both. Nobody else's account needs \
    to be locked for a transfer, only the two that it is about.";

/// In the place of the number of the step at which a transfer ended, while it has not.
const NOT_YET: usize = 0;

fn apart() {
    // A lock for all might be given back before the transfer is done.
    unlocking_is_a_step();
    let accounts = accounts([10, 10, 10, 10]);
    // The first look may make what all others find made.
    accounts[0].balance();
    let before = steps_taken();
    accounts[0].balance();
    let look = steps_taken() - before;
    let ended = Arc::new(AtomicUsize::new(NOT_YET));
    let (seen, others) = (Arc::clone(&ended), Arc::clone(&accounts));
    let begun = steps_taken();
    let outer = thread::spawn(move || {
        transfer(&accounts[0], &accounts[1], 1);
        ended.store(steps_taken(), SeqCst);
    });
    let inner = thread::spawn(move || {
        point("the other one is on its way");
        // This thread's own step is not one of the other's.
        let taken = steps_taken() - begun - 1;
        transfer(&others[2], &others[3], 1);
        // A look whether there is enough, before all else, is not the middle of a transfer.
        if taken > look && seen.load(SeqCst) == NOT_YET {
            happens(OVERLAP);
        }
    });
    outer.join().unwrap();
    inner.join().unwrap();
}
