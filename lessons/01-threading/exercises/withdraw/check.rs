//! Threads that withdraw at the same time: nobody gets what is not there, nobody is refused what is.

#[path = "check/extremes.rs"]
mod extremes;
#[path = "check/looking.rs"]
mod looking;
#[path = "check/several.rs"]
mod several;

use shared::schedules::{Bound, expect, unlocking_is_a_step, watch};
use trial::Case;

use super::answer::Account;
use super::sync::{Arc, thread};

/// What is tried under every schedule.
pub const CASES: &[Case] = &[
    Case::new("a thread alone", || thread::spawn(alone).join().unwrap()),
    extremes::AMOUNTS,
    extremes::AGAIN,
    Case::new("two withdraw 60 of 100", enough_for_one),
    Case::new("two withdraw 50 of 100", enough_for_both),
    Case::new("150 and 100 of 100 at once", all_of_it),
    Case::new("60 of 100 while 50 are paid in", paid_in),
    Case::new("60 of 50 while 50 are paid in", perhaps_in_time),
    Case::new("20 and 30 are paid in at once", both_pay_in).bound(BOUND),
    looking::TWO_WITHDRAW,
    looking::IN_THEN_OUT,
    looking::OUT_THEN_IN,
    looking::AFTERWARDS,
    several::AT_ONCE,
    several::WITHDRAWS,
    several::PAYS_IN,
];

/// A thread that tries again has many schedules.
const BOUND: Bound = Bound { schedules: 1_000, ..Bound::USUAL };

const ALONE: &str = "Nobody came in between: this goes wrong with a single thread. Who asks for what \
    is there gets it, to the last coin, and who asks for more gets nothing and is told so.";
const OVERDRAWN: &str = "The account paid out more than it had: after one thread had looked \
    whether there was enough, another one took it. To look and to take have to be one step, or \
    happen while one lock is held.";
const REFUSED: &str = "Somebody was refused although there was enough. To find that another thread \
    came in between, or that the lock is taken, says nothing about the balance: look again.";
const HELD_BACK: &str = "Somebody was refused although there was enough: what another one took out, \
    and put back because it was too much, was missing for a moment. Look first, and take out only \
    what is there, both in one step.";
const NOT_THE_SUM: &str = "The balance does not fit what was paid out and paid in. Between the moment \
    one thread read the balance and the moment it wrote it back, another one wrote: what that did \
    is lost.";
/// An account whose balance is told in the story.
fn account(balance: i64) -> Arc<Account> {
    let account = Arc::new(Account::new(balance));
    let shown = Arc::clone(&account);
    watch("balance", move || shown.balance());
    account
}

/// A thread withdraws so much, and says whether it got it.
fn start(account: &Arc<Account>, amount: i64) -> thread::JoinHandle<bool> {
    let account = Arc::clone(account);
    thread::spawn(move || account.withdraw(amount))
}

/// What came of two withdrawals at the same time.
fn both(account: &Arc<Account>, amounts: [i64; 2]) -> [bool; 2] {
    amounts.map(|amount| start(account, amount)).map(|thread| thread.join().unwrap())
}

fn alone() {
    let (account, other) = (account(100), Account::new(7));
    expect("balance at the start", 100, account.balance(), ALONE);
    expect("101 of 100 are paid out", false, account.withdraw(101), ALONE);
    expect("balance after that", 100, account.balance(), ALONE);
    expect("30 of 100 are paid out", true, account.withdraw(30), ALONE);
    expect("balance after that", 70, account.balance(), ALONE);
    account.deposit(5);
    expect("balance when 5 are paid in", 75, account.balance(), ALONE);
    expect("75 of 75 are paid out", true, account.withdraw(75), ALONE);
    expect("balance after that", 0, account.balance(), ALONE);
    expect("balance of another account", 7, other.balance(), ALONE);
}

fn enough_for_one() {
    let account = account(100);
    let paid = both(&account, [60, 60]).iter().filter(|&&paid| paid).count();
    let meaning = if paid > 1 { OVERDRAWN } else { HELD_BACK };
    expect("how many of the two are paid", 1, paid, meaning);
    expect("balance", 40, account.balance(), NOT_THE_SUM);
}

fn enough_for_both() {
    // Who tries a lock may find it taken.
    unlocking_is_a_step();
    let account = account(100);
    let paid = both(&account, [50, 50]).iter().filter(|&&paid| paid).count();
    expect("how many of the two are paid", 2, paid, REFUSED);
    expect("balance", 0, account.balance(), NOT_THE_SUM);
}

fn all_of_it() {
    let account = account(100);
    let [too_much, all] = both(&account, [150, 100]);
    expect("150 of 100 are paid out", false, too_much, OVERDRAWN);
    expect("100 of 100 are paid out", true, all, HELD_BACK);
    expect("balance", 0, account.balance(), NOT_THE_SUM);
}

fn paid_in() {
    let account = account(100);
    let withdrawal = start(&account, 60);
    pay_in(&account, 50);
    expect("60 of 100 are paid out", true, withdrawal.join().unwrap(), REFUSED);
    expect("balance", 90, account.balance(), NOT_THE_SUM);
}

fn perhaps_in_time() {
    let account = account(50);
    let withdrawal = start(&account, 60);
    pay_in(&account, 50);
    let left = if withdrawal.join().unwrap() { 40 } else { 100 };
    expect("balance", left, account.balance(), NOT_THE_SUM);
}

/// Pays in from a thread of its own, while others are at work.
fn pay_in(account: &Arc<Account>, amount: i64) {
    start_to_pay_in(account, amount).join().unwrap();
}

fn start_to_pay_in(account: &Arc<Account>, amount: i64) -> thread::JoinHandle<()> {
    let account = Arc::clone(account);
    thread::spawn(move || account.deposit(amount))
}

fn both_pay_in() {
    let account = account(100);
    for thread in [20, 30].map(|amount| start_to_pay_in(&account, amount)) {
        thread.join().unwrap();
    }
    expect("balance", 150, account.balance(), NOT_THE_SUM);
}
