//! Tries again when another one came in between, but does not look again.

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
        if seen < amount {
            return false;
        }
        while let Err(found) =
            self.balance.compare_exchange(seen, seen - amount, SeqCst, SeqCst)
        {
            seen = found;
        }
        true
    }

    pub fn deposit(&self, amount: i64) {
        self.balance.fetch_add(amount, SeqCst);
    }

    pub fn balance(&self) -> i64 {
        self.balance.load(SeqCst)
    }
}
