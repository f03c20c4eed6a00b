//! Tries the exchange five times, and then says that there is not enough.

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
        for _ in 0..5 {
            if seen < amount {
                return false;
            }
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
