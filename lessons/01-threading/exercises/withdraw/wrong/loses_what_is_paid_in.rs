//! Withdraws in one step, and pays in by two.

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
        let less = |balance| (balance >= amount).then(|| balance - amount);
        self.balance.fetch_update(SeqCst, SeqCst, less).is_ok()
    }

    pub fn deposit(&self, amount: i64) {
        self.balance.store(self.balance() + amount, SeqCst);
    }

    pub fn balance(&self) -> i64 {
        self.balance.load(SeqCst)
    }
}
