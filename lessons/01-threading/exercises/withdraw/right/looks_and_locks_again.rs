//! Looks under a lock for many readers, and again under the one for a single writer.

use super::sync::RwLock;

#[derive(Debug)]
pub struct Account {
    balance: RwLock<i64>,
}

impl Account {
    pub fn new(balance: i64) -> Account {
        Account { balance: RwLock::new(balance) }
    }

    pub fn withdraw(&self, amount: i64) -> bool {
        if *self.balance.read().unwrap() < amount {
            return false;
        }
        let mut balance = self.balance.write().unwrap();
        // Another one may have taken it in the meantime.
        if *balance < amount {
            return false;
        }
        *balance -= amount;
        true
    }

    pub fn deposit(&self, amount: i64) {
        *self.balance.write().unwrap() += amount;
    }

    pub fn balance(&self) -> i64 {
        *self.balance.read().unwrap()
    }
}
