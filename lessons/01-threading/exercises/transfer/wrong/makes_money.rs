//! Reads both, then writes both: if they are the same, what was written first is lost.

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
    let (has, gets) = (from.balance(), to.balance());
    if has < amount {
        return false;
    }
    from.balance.store(has - amount, SeqCst);
    to.balance.store(gets + amount, SeqCst);
    true
}
