//! Writes the new balance if it is still the one that was checked, and else checks again.

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
        let mut seen = self.balance.load(SeqCst);
        while seen >= amount {
            match self.balance.compare_exchange(seen, seen - amount, SeqCst, SeqCst) {
                Ok(_) => return true,
                Err(found) => seen = found,
            }
        }
        false
    }

    pub fn deposit(&self, amount: i64) {
        self.balance.fetch_add(amount, SeqCst);
    }

    pub fn balance(&self) -> i64 {
        self.balance.load(SeqCst)
    }
}
