//! Tries five times to exchange the balance for a larger one, and then writes it in any case.

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
        for _ in 0..5 {
            let seen = self.balance.load(SeqCst);
            if self.balance.compare_exchange(seen, seen + amount, SeqCst, SeqCst).is_ok() {
                return;
            }
        }
        self.balance.store(self.balance.load(SeqCst) + amount, SeqCst);
    }

    pub fn balance(&self) -> i64 {
        self.balance.load(SeqCst)
    }
}
