//! Tries again and again with the balance that it read at first.

use super::sync::atomic::{AtomicI64, Ordering::SeqCst};

#[derive(Debug)]
pub struct Account {
    balance: AtomicI64,
}

impl Account {
    pub fn new(balance: i64) -> Account {
        Account { balance: AtomicI64::new(balance) }
    }

    pub fn withdraw(&self, amount: i64) -> bool {
        let seen = self.balance.load(SeqCst);
        if seen < amount {
            return false;
        }
        while self.balance.compare_exchange(seen, seen - amount, SeqCst, SeqCst).is_err() {}
        true
    }

    pub fn deposit(&self, amount: i64) {
        self.balance.fetch_add(amount, SeqCst);
    }

    pub fn balance(&self) -> i64 {
        self.balance.load(SeqCst)
    }
}
