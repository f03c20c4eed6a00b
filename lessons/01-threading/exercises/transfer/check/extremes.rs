//! A thread alone, with amounts and ids at the ends of what there is, and again and again.

use shared::schedules::{Bound, expect};
use trial::Case;

use super::super::answer::{Account, transfer};
use super::super::sync::{Arc, thread};

/// Nothing, and all that there is.
pub const AMOUNTS: Case =
    Case::new("a thread alone, nothing and all", || thread::spawn(amounts).join().unwrap());

/// Ids of any size.
pub const IDS: Case = Case::new("a thread alone, large ids", || thread::spawn(ids).join().unwrap());

/// Ids that are far apart, or alike at their ends.
pub const THERE_AND_BACK: Case =
    Case::new("there and back, with other ids", there_and_back).bound(super::BOUND);

/// More calls than anybody would write by hand.
pub const AGAIN: Case = Case::new("20 times there and back", again).bound(Bound {
    schedules: 1,
    steps: 2_000,
    ..super::BOUND
});

const NOTHING: &str = "0 is an amount as any other: there is always that much.";
const ALL: &str = "Nobody came in between, but the amount is large. Any amount that an `i64` can say \
    is moved rightly if it is there.";
const ANY_ID: &str = "Nobody came in between. Whatever their ids are, 0 or the largest that there \
    is, two accounts with different ids are two accounts.";
const EACH_TIME: &str = "Nobody came in between, and the first times went well: what has to hold for \
    one transfer has to hold for the twentieth.";

fn amounts() {
    let (a, b) = (Account::new(1, 0), Account::new(2, i64::MAX));
    expect("0 of 0 are moved", true, transfer(&a, &b, 0), NOTHING);
    expect("the largest amount of 0 is moved", false, transfer(&a, &b, i64::MAX), ALL);
    expect("all of the largest amount is moved", true, transfer(&b, &a, i64::MAX), ALL);
    expect("balance of who got it", i64::MAX, a.balance(), ALL);
    expect("balance of who had it", 0, b.balance(), ALL);
    transfer(&a, &b, i64::MAX - 1);
    expect("balance of who kept one", 1, a.balance(), ALL);
    expect("balance of who got the rest", i64::MAX - 1, b.balance(), ALL);
}

/// The order of two ids has to be the same for both who ask.
fn there_and_back() {
    let pairs = [[0, 1 << 63], [1, 1_001], [2, 65_538]];
    let pairs = Arc::new(pairs.map(|pair| pair.map(|id| Account::new(id, 10))));
    let back = Arc::clone(&pairs);
    let threads = [
        thread::spawn(move || pairs.each_ref().map(|[one, other]| transfer(one, other, 1))),
        thread::spawn(move || back.each_ref().map(|[one, other]| transfer(other, one, 1))),
    ];
    for thread in threads {
        expect("what is there is moved", true, thread.join().unwrap() == [true; 3], super::REFUSED);
    }
}

fn ids() {
    let ids = [0, 1 << 32, u64::MAX];
    let accounts = ids.map(|id| Account::new(id, 10));
    for (from, to) in [(0, 1), (1, 2), (2, 0)] {
        let moved = transfer(&accounts[from], &accounts[to], 10);
        let what = format!("all is moved from id {} to id {}", ids[from], ids[to]);
        expect(&what, true, moved, ANY_ID);
        expect(&what, "0 and 20", &balances(&accounts[from], &accounts[to]), ANY_ID);
        transfer(&accounts[to], &accounts[from], 10);
    }
}

fn again() {
    let (a, b) = (Account::new(1, 100), Account::new(2, 0));
    for time in 1..=20 {
        let moved = transfer(&a, &b, 2) && transfer(&b, &a, 1);
        expect(&format!("2 there and 1 back are moved, time {time}"), true, moved, EACH_TIME);
        let expected = format!("{} and {time}", 100 - time);
        expect(&format!("balances, time {time}"), &*expected, &balances(&a, &b), EACH_TIME);
    }
}

fn balances(one: &Account, other: &Account) -> String {
    format!("{} and {}", one.balance(), other.balance())
}
