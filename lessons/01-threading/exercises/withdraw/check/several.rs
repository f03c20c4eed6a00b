//! More threads than two, and more tries than one: who waits is not forgotten, and does not give up.

use shared::schedules::{Bound, ends_without, expect, one_step_of, point, unlocking_is_a_step};
use trial::Case;

use super::super::answer::Account;
use super::super::sync::{Arc, thread};
use super::{NOT_THE_SUM, account, start, start_to_pay_in};

/// Who comes first, and where it stops, takes no more than one preemption.
const BOUND: Bound = Bound { preemptions: 1, schedules: 300, steps: 2_000, ..super::BOUND };

/// Three are at it while somebody else is, for as long as that takes.
pub const AT_ONCE: Case =
    Case::new("one stops for a while, and three more come", one_stops).bound(BOUND);

/// Somebody else comes in between each step and the next.
pub const WITHDRAWS: Case = Case::new("one withdraws, and others always come in between", || {
    come_between(|account| account.withdraw(50), -50);
})
.bound(BOUND);

/// As `WITHDRAWS`.
pub const PAYS_IN: Case = Case::new("one pays in, and others always come in between", || {
    let deposit = |account: &Account| {
        account.deposit(50);
        true
    };
    come_between(deposit, 50);
})
.bound(BOUND);

const GAVE_UP: &str = "Somebody was refused although there was enough. Others were busy with the \
    account for long, and it gave up: how often it has tried says nothing about the balance.";
const LOST: &str = "The balance does not fit what was paid out and paid in. Others were busy with the \
    account for long: whoever gives up after some tries, or then writes in any case, loses money.";

fn one_stops() {
    // Who stops may have a lock.
    unlocking_is_a_step();
    let account = account(100);
    let one = start(&account, 10);
    let stopped = one.thread().id();
    let shared = Arc::clone(&account);
    let others = thread::spawn(move || {
        point("the other one stops");
        let first = led(start(&shared, 20), stopped);
        let pays_in = led(start_to_pay_in(&shared, 40), stopped);
        let second = led(start(&shared, 30), stopped);
        pays_in.join().unwrap();
        [first, second].map(|thread| thread.join().unwrap())
    });
    for paid in others.join().unwrap().into_iter().chain([one.join().unwrap()]) {
        expect("what is there is paid", true, paid, GAVE_UP);
    }
    expect("balance", 80, account.balance(), LOST);
}

/// A thread that has come as far as it can while another one has stopped.
fn led<T>(thread: thread::JoinHandle<T>, stopped: thread::ThreadId) -> thread::JoinHandle<T> {
    ends_without(stopped, thread.thread().id());
    thread
}

/// How often somebody comes in between.
const TIMES: i64 = 30;

/// One does its work, and after each of its steps another one pays 1 in.
fn come_between(work: fn(&Account) -> bool, change: i64) {
    let account = account(100);
    let shared = Arc::clone(&account);
    let one = thread::spawn(move || work(&shared));
    let mut times = 0;
    while times < TIMES && !one_step_of(one.thread().id()) {
        account.deposit(1);
        times += 1;
    }
    expect("what is there is paid", true, one.join().unwrap(), GAVE_UP);
    let meaning = if times == 0 { NOT_THE_SUM } else { LOST };
    expect("balance", 100 + change + times, account.balance(), meaning);
}
