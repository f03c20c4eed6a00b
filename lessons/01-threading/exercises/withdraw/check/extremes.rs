//! A thread alone, with amounts at the ends of what there is, and again and again.

use shared::schedules::{Bound, expect};
use trial::Case;

use super::super::answer::Account;
use super::super::sync::thread;

/// Nothing, and all that there is.
pub const AMOUNTS: Case =
    Case::new("a thread alone, nothing and all", || thread::spawn(amounts).join().unwrap());

/// More calls than anybody would write by hand.
pub const AGAIN: Case = Case::new("20 times in and out", again).bound(Bound {
    schedules: 1,
    steps: 5_000,
    ..super::BOUND
});

const NOTHING: &str = "0 is an amount as any other: there is always that much.";
const ALL: &str = "Nobody came in between, but the amount is large. Any amount that an `i64` can say \
    is paid rightly if it is there.";
const EACH_TIME: &str = "Nobody came in between, and the first times went well: what has to hold for \
    one withdrawal and one deposit has to hold for the twentieth.";

fn amounts() {
    let account = Account::new(0);
    expect("0 of 0 are paid out", true, account.withdraw(0), NOTHING);
    expect("the largest amount of 0 is paid out", false, account.withdraw(i64::MAX), ALL);
    account.deposit(0);
    expect("balance when 0 are paid in", 0, account.balance(), NOTHING);
    account.deposit(i64::MAX);
    expect("balance when the largest amount is paid in", i64::MAX, account.balance(), ALL);
    expect("all of it is paid out", true, account.withdraw(i64::MAX), ALL);
    expect("balance after that", 0, account.balance(), ALL);
    let account = Account::new(i64::MAX);
    expect("all but one are paid out", true, account.withdraw(i64::MAX - 1), ALL);
    expect("balance after that", 1, account.balance(), ALL);
}

fn again() {
    let account = Account::new(100);
    for time in 1..=20 {
        account.deposit(1);
        expect(&format!("2 are paid out, time {time}"), true, account.withdraw(2), EACH_TIME);
        expect(&format!("balance, time {time}"), 100 - time, account.balance(), EACH_TIME);
    }
}
