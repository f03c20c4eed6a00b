//! Looks under the lock for readers, and takes under the one for writers.

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
        let enough = *self.balance.read().unwrap() >= amount;
        if enough {
            *self.balance.write().unwrap() -= amount;
        }
        enough
    }

    pub fn deposit(&self, amount: i64) {
        *self.balance.write().unwrap() += amount;
    }

    pub fn balance(&self) -> i64 {
        *self.balance.read().unwrap()
    }
}
