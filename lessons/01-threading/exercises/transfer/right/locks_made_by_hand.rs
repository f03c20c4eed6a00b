//! Locks made of atomics; the smaller id first.

use super::sync::atomic::{AtomicBool, AtomicI64, Ordering::SeqCst};
use super::sync::thread;

#[derive(Debug)]
pub struct Account {
    id: u64,
    taken: AtomicBool,
    balance: AtomicI64,
}

impl Account {
    pub fn new(id: u64, balance: i64) -> Account {
        Account { id, taken: AtomicBool::new(false), balance: AtomicI64::new(balance) }
    }

    pub fn balance(&self) -> i64 {
        self.take();
        let balance = self.balance.load(SeqCst);
        self.give_back();
        balance
    }

    fn take(&self) {
        while self.taken.swap(true, SeqCst) {
            thread::yield_now();
        }
    }

    fn give_back(&self) {
        self.taken.store(false, SeqCst);
    }
}

pub fn transfer(from: &Account, to: &Account, amount: i64) -> bool {
    if from.id == to.id {
        return from.balance() >= amount;
    }
    let (first, second) = if from.id < to.id { (from, to) } else { (to, from) };
    first.take();
    second.take();
    let enough = from.balance.load(SeqCst) >= amount;
    if enough {
        from.balance.fetch_sub(amount, SeqCst);
        to.balance.fetch_add(amount, SeqCst);
    }
    second.give_back();
    first.give_back();
    enough
}
