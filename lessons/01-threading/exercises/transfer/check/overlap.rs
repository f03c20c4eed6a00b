//! Transfers that have no account in common can go on at the same time.
//!
//! How is that seen, whatever a transfer is made of? One thread stops in the middle of a transfer,
//! after each of its steps in another schedule. Then it is tried out who can still come to an end:
//! - somebody who looks at the one account, and somebody who looks at the other. Where neither can,
//!   whoever stopped has both accounts to itself: this is what a transfer is about.
//! - two others, who need neither. With a lock for each account they can. With one lock for all they
//!   can't, at none of those moments, since it is that lock which keeps everybody out.
//!
//! What comes before and after does not count: neither a look whether it is worth it, which has one
//! account at a time, nor a table of all accounts that is locked for as long as it takes to find two
//! of them. A lock for all that is given back before the accounts are is taken for such a table:
//! nobody can tell the difference.

use shared::schedules::{Bound, ends_without, happens, point, unlocking_is_a_step};
use trial::Case;

use super::super::answer::{Account, transfer};
use super::super::sync::{Arc, thread};

/// Where the one stops, and who goes on, takes no more than one preemption.
pub const CASE: Case = Case::new("two with no account in common", apart)
    .somewhere(&[(OVERLAP, ONE_LOCK)])
    .bound(Bound { preemptions: 1, schedules: 200, steps: 2_000, ..super::BOUND });

const OVERLAP: &str = "while one has both accounts, two others transfer";

const ONE_LOCK: &str = "At each moment at which a transfer has both of its accounts to itself, one \
    between two other accounts has to wait as well: there is a lock that both need, such as one for \
    all, or one for every so-many accounts. Lock only the two accounts that it is about.";

/// The ids of two accounts are so far apart that they share a lock where some accounts do.
const FAR: u64 = 64 * 9 * 5 * 7 * 11 * 13;

fn apart() {
    // Who stops may have a lock.
    unlocking_is_a_step();
    let accounts = Arc::new([1, 2, 1 + FAR, 2 + FAR].map(|id| Account::new(id, 10)));
    // The first look may make what all others find made.
    accounts[0].balance();
    let start = |work: fn(&[Account; 4])| {
        let accounts = Arc::clone(&accounts);
        move || thread::spawn(move || work(&accounts))
    };
    let one = start(|accounts| _ = transfer(&accounts[0], &accounts[1], 1))();
    // Who transfers goes first: somebody who waits to look may hold on to something.
    let calls = [
        start(|accounts| _ = transfer(&accounts[2], &accounts[3], 1)),
        start(|accounts| _ = accounts[0].balance()),
        start(|accounts| _ = accounts[1].balance()),
    ];
    let stopped = one.thread().id();
    let tries = thread::spawn(move || {
        point("the other one stops");
        let [others, here, there] = calls.map(|call| {
            let thread = call();
            (ends_without(stopped, thread.thread().id()), thread)
        });
        if others.0 && !here.0 && !there.0 {
            happens(OVERLAP);
        }
        for (_, thread) in [others, here, there] {
            thread.join().unwrap();
        }
    });
    tries.join().unwrap();
    one.join().unwrap();
}
