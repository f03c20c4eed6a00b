//! Whoever looks sees a balance that the account really had.

use shared::schedules::{expect, fail, unlocking_is_a_step};
use trial::Case;

use super::super::answer::Account;
use super::super::sync::{Arc, thread};
use super::{NOT_THE_SUM, account, both};

/// One of them gets it, and the other one is refused.
pub const TWO_WITHDRAW: Case = Case::new("two withdraw 60 of 100, one looks", two_withdraw);

/// 100, then 150, then 90: never 40.
pub const IN_THEN_OUT: Case = Case::new("50 in and then 60 out of 100, one looks", || {
    looked_at([|account| account.deposit(50), |account| _ = account.withdraw(60)], [100, 150, 90]);
})
.bound(super::BOUND);

/// 100, then 40, then 90: never 150.
pub const OUT_THEN_IN: Case = Case::new("60 out of 100 and then 50 in, one looks", || {
    looked_at([|account| _ = account.withdraw(60), |account| account.deposit(50)], [100, 40, 90]);
})
.bound(super::BOUND);

/// Who has paid in finds it there, whatever others do.
pub const AFTERWARDS: Case =
    Case::new("50 in and a look, while 20 are paid in", look_afterwards).bound(super::BOUND);

const OLD: &str = "Somebody paid in, looked at the balance, and did not find it there: what was seen \
    is older than that. That another one is busy with the account is no reason to say what was \
    there before: wait, or look again.";
const IN_PARTS: &str = "Somebody saw a balance that the account never had: part of it from before \
    a deposit or a withdrawal, and part of it from after. Whoever looks has to see all of it in one \
    step, or while nobody can change anything.";
const NEVER_HAD: &str = "Somebody saw a balance that the account cannot have had: part of a \
    withdrawal shows before it is certain. Take money out only when it is certain that it may be \
    taken, and in one step.";

/// One thread does these, one after the other, while another one looks.
fn looked_at(steps: [fn(&Account); 2], balances: [i64; 3]) {
    let account = account(100);
    let [busy, looker] = [(); 2].map(|()| Arc::clone(&account));
    let works = thread::spawn(move || steps.map(|step| step(&busy)));
    let looks = thread::spawn(move || looker.balance());
    let seen = looks.join().unwrap();
    works.join().unwrap();
    if !balances.contains(&seen) {
        let [first, then, last] = balances;
        let expected = format!("{first}, {then} or {last}");
        fail("balance that is seen", &expected, &seen.to_string(), IN_PARTS);
    }
}

fn two_withdraw() {
    let account = account(100);
    let looker = Arc::clone(&account);
    let look = thread::spawn(move || looker.balance());
    both(&account, [60, 60]);
    let seen = look.join().unwrap();
    if ![100, 40].contains(&seen) {
        fail("balance that is seen", "100 or 40", &seen.to_string(), NEVER_HAD);
    }
    expect("balance", 40, account.balance(), NOT_THE_SUM);
}

fn look_afterwards() {
    // Who tries a lock may find it taken.
    unlocking_is_a_step();
    let account = account(100);
    let [own, other] = [(); 2].map(|()| Arc::clone(&account));
    let pays_and_looks = thread::spawn(move || {
        own.deposit(50);
        own.balance()
    });
    let pays = thread::spawn(move || other.deposit(20));
    let seen = pays_and_looks.join().unwrap();
    pays.join().unwrap();
    if ![150, 170].contains(&seen) {
        fail("balance after the deposit", "150 or 170", &seen.to_string(), OLD);
    }
    expect("balance", 170, account.balance(), NOT_THE_SUM);
}
