//! Each account in one step, and both in two.

use super::sync::atomic::{AtomicI64, Ordering::SeqCst};

#[derive(Debug)]
pub struct Account {
    balance: AtomicI64,
}

impl Account {
    pub fn new(_: u64, balance: i64) -> Account {
        Account { balance: AtomicI64::new(balance) }
    }

    pub fn balance(&self) -> i64 {
        self.balance.load(SeqCst)
    }
}

pub fn transfer(from: &Account, to: &Account, amount: i64) -> bool {
    let less = |balance| (balance >= amount).then(|| balance - amount);
    if from.balance.fetch_update(SeqCst, SeqCst, less).is_err() {
        return false;
    }
    to.balance.fetch_add(amount, SeqCst);
    true
}
