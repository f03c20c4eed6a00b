//! Threads that transfer at the same time: all come to their end, and no coin is lost on the way.

#[path = "check/extremes.rs"]
mod extremes;
#[path = "check/looking.rs"]
mod looking;
#[path = "check/overlap.rs"]
mod overlap;
#[path = "check/several.rs"]
mod several;

use shared::schedules::{Bound, expect, unlocking_is_a_step, watch};
use trial::Case;

use super::answer::{Account, transfer};
use super::sync::{Arc, thread};

/// What is tried under every schedule.
pub const CASES: &[Case] = &[
    Case::new("a thread alone", || thread::spawn(alone).join().unwrap()),
    extremes::AMOUNTS,
    extremes::IDS,
    extremes::AGAIN,
    Case::new("from an account to itself", || thread::spawn(to_itself).join().unwrap()),
    Case::new("there and back", there_and_back).bound(BOUND),
    extremes::THERE_AND_BACK,
    Case::new("two take 60 of 100", two_take).bound(BOUND),
    Case::new("101 and 50 of 100 at once", too_much_and_enough).bound(BOUND),
    Case::new("two take 60 of 100, and one is busy with another account", one_is_busy).bound(BOUND),
    Case::new("two give to one", two_give).bound(BOUND),
    Case::new("60 of 50 while 50 come in", perhaps_in_time).bound(BOUND),
    Case::new("round in a ring of three", ring).bound(BOUND),
    Case::new("one transfers, one looks", || looking::looked_at(looking::FROM_FIRST)).bound(BOUND),
    Case::new("one transfers, one looks back", || looking::looked_at(looking::TO_FIRST))
        .bound(BOUND),
    Case::new("one is refused, one looks", || looking::refused(looking::FROM_FIRST)).bound(BOUND),
    several::CASE,
    overlap::CASE,
];

/// A thread that tries again has many schedules, and may go on trying in each of them.
const BOUND: Bound = Bound {
    schedules: 2_000,
    schedules_if_lost: 100,
    steps: 200,
    steps_in_all: 60_000,
    ..Bound::USUAL
};

const ALONE: &str = "Nobody came in between: this goes wrong with a single thread. What is there can \
    be moved, to the last coin, from `from` to `to`; if it is not there, nothing is moved, and \
    `transfer` says so.";
const ITSELF: &str = "From an account to itself nothing is moved, and no money is made. It is said \
    to be moved if there is enough, and is refused if not, as between any two accounts.";
const OVERDRAWN: &str = "One account paid out more than it had: after one thread had looked whether \
    there was enough, another one took it. Look when you have both accounts to yourself.";
const REFUSED: &str = "A transfer was refused although there was enough. That another thread is \
    busy with an account says nothing about its balance: wait, or try again.";
const HELD_BACK: &str = "A transfer was refused although there was enough: what another one took out, \
    and put back because it was too much, was missing for a moment. Look first, and take out only \
    what is there, while nobody else can.";
const NOT_THE_SUM: &str = "The balances do not fit what was moved: between the moment one thread \
    read a balance and the moment it wrote it back, another one wrote, and what that did is lost.";

/// Accounts, in one place so that their addresses have the same order in each run.
type Accounts<const N: usize> = Arc<[Account; N]>;

const NAMES: [&str; 4] = ["a", "b", "c", "d"];
const A: usize = 0;
const B: usize = 1;
const C: usize = 2;
const D: usize = 3;

fn unwatched<const N: usize>(balances: [i64; N]) -> Accounts<N> {
    let mut ids = 1..;
    Arc::new(balances.map(|balance| Account::new(ids.next().unwrap_or(0), balance)))
}

/// Accounts with these balances, which are told in the story.
fn accounts<const N: usize>(balances: [i64; N]) -> Accounts<N> {
    let accounts = unwatched(balances);
    for (number, name) in NAMES.into_iter().enumerate().take(N) {
        let shown = Arc::clone(&accounts);
        watch(name, move || shown[number].balance());
    }
    accounts
}

/// A thread transfers so much, and says whether it was moved.
fn start<const N: usize>(
    accounts: &Accounts<N>,
    [from, to]: [usize; 2],
    amount: i64,
) -> thread::JoinHandle<bool> {
    let accounts = Arc::clone(accounts);
    thread::spawn(move || transfer(&accounts[from], &accounts[to], amount))
}

/// Looks at each account.
fn expect_balances<const N: usize>(accounts: &Accounts<N>, balances: [i64; N], meaning: &str) {
    for (number, balance) in balances.into_iter().enumerate() {
        let name = format!("balance of {}", NAMES[number]);
        expect(&name, balance, accounts[number].balance(), meaning);
    }
}

fn alone() {
    let accounts = accounts([100, 50]);
    let [a, b] = &*accounts;
    expect_balances(&accounts, [100, 50], ALONE);
    expect("101 of 100 are moved", false, transfer(a, b, 101), ALONE);
    expect_balances(&accounts, [100, 50], ALONE);
    expect("30 of 100 are moved", true, transfer(a, b, 30), ALONE);
    expect_balances(&accounts, [70, 80], ALONE);
    expect("80 of 80 are moved back", true, transfer(b, a, 80), ALONE);
    expect_balances(&accounts, [150, 0], ALONE);
}

fn to_itself() {
    let accounts = accounts([100]);
    let [a] = &*accounts;
    for (amount, moved) in [(100, true), (30, true), (101, false)] {
        expect(&format!("{amount} of 100 are moved"), moved, transfer(a, a, amount), ITSELF);
        expect_balances(&accounts, [100], ITSELF);
    }
}

fn there_and_back() {
    // Who tries a lock may find it taken.
    unlocking_is_a_step();
    let accounts = accounts([100, 100]);
    let [there, back] = [start(&accounts, [A, B], 30), start(&accounts, [B, A], 50)];
    expect("30 of 100 are moved", true, there.join().unwrap(), REFUSED);
    expect("50 of 100 are moved", true, back.join().unwrap(), REFUSED);
    expect_balances(&accounts, [120, 80], NOT_THE_SUM);
}

fn two_take() {
    let accounts = accounts([100, 0, 0]);
    let threads = [B, C].map(|to| start(&accounts, [A, to], 60));
    let moved = threads.map(|thread| if thread.join().unwrap() { 60 } else { 0 });
    let meaning = if moved == [60, 60] { OVERDRAWN } else { REFUSED };
    expect("how much is moved in all", 60, moved.iter().sum(), meaning);
    expect_balances(&accounts, [40, moved[0], moved[1]], NOT_THE_SUM);
}

fn too_much_and_enough() {
    let accounts = accounts([100, 0, 0]);
    let [too_much, enough] = [start(&accounts, [A, B], 101), start(&accounts, [A, C], 50)];
    expect("101 of 100 are moved", false, too_much.join().unwrap(), OVERDRAWN);
    expect("50 of 100 are moved", true, enough.join().unwrap(), HELD_BACK);
    expect_balances(&accounts, [50, 0, 50], NOT_THE_SUM);
}

fn one_is_busy() {
    // Who tries a lock may find it taken.
    unlocking_is_a_step();
    let accounts = accounts([100, 5, 0, 0]);
    let busy = start(&accounts, [B, D], 5);
    let threads = [B, C].map(|to| start(&accounts, [A, to], 60));
    let moved = threads.map(|thread| if thread.join().unwrap() { 60 } else { 0 });
    let meaning = if moved == [60, 60] { OVERDRAWN } else { REFUSED };
    expect("how much is moved in all", 60, moved.iter().sum(), meaning);
    expect("5 of 5 are moved", true, busy.join().unwrap(), REFUSED);
    expect_balances(&accounts, [40, moved[0], moved[1], 5], NOT_THE_SUM);
}

fn two_give() {
    let accounts = accounts([100, 100, 0]);
    for thread in [start(&accounts, [A, C], 100), start(&accounts, [B, C], 70)] {
        expect("what is there is moved", true, thread.join().unwrap(), REFUSED);
    }
    expect_balances(&accounts, [0, 30, 170], NOT_THE_SUM);
}

fn perhaps_in_time() {
    let accounts = accounts([50, 0, 100]);
    let (out, into) = (start(&accounts, [A, B], 60), start(&accounts, [C, A], 50));
    let moved = if out.join().unwrap() { 60 } else { 0 };
    expect("50 of 100 are moved", true, into.join().unwrap(), REFUSED);
    expect_balances(&accounts, [100 - moved, moved, 50], NOT_THE_SUM);
}

fn ring() {
    let accounts = accounts([10, 10, 10]);
    let threads = [([A, B], 1), ([B, C], 2), ([C, A], 3)];
    for thread in threads.map(|(way, amount)| start(&accounts, way, amount)) {
        expect("what is there is moved", true, thread.join().unwrap(), REFUSED);
    }
    expect_balances(&accounts, [12, 9, 9], NOT_THE_SUM);
}
