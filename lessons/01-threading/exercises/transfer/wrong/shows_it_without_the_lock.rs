//! Moves the money behind both locks, and shows a balance without asking for its lock.

use super::sync::Mutex;
use super::sync::atomic::{AtomicI64, Ordering::SeqCst};

#[derive(Debug)]
pub struct Account {
    id: u64,
    lock: Mutex<()>,
    balance: AtomicI64,
}

impl Account {
    pub fn new(id: u64, balance: i64) -> Account {
        Account { id, lock: Mutex::new(()), balance: AtomicI64::new(balance) }
    }

    pub fn balance(&self) -> i64 {
        self.balance.load(SeqCst)
    }
}

pub fn transfer(from: &Account, to: &Account, amount: i64) -> bool {
    if from.id == to.id {
        return from.balance() >= amount;
    }
    let (first, second) = if from.id < to.id { (from, to) } else { (to, from) };
    let _first = first.lock.lock().unwrap();
    let _second = second.lock.lock().unwrap();
    let enough = from.balance() >= amount;
    if enough {
        from.balance.fetch_sub(amount, SeqCst);
        to.balance.fetch_add(amount, SeqCst);
    }
    enough
}
