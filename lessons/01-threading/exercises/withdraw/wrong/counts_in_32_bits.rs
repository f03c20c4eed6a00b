//! Keeps its money in an `i32`.

use super::sync::atomic::{AtomicI32, Ordering::SeqCst};

#[derive(Debug)]
pub struct Account {
    balance: AtomicI32,
}

impl Account {
    pub fn new(balance: i64) -> Account {
        Account { balance: AtomicI32::new(balance as i32) }
    }

    pub fn withdraw(&self, amount: i64) -> bool {
        let less = |balance: i32| {
            let left = i64::from(balance) - amount;
            (left >= 0).then_some(left as i32)
        };
        self.balance.fetch_update(SeqCst, SeqCst, less).is_ok()
    }

    pub fn deposit(&self, amount: i64) {
        self.balance.fetch_add(amount as i32, SeqCst);
    }

    pub fn balance(&self) -> i64 {
        self.balance.load(SeqCst).into()
    }
}
