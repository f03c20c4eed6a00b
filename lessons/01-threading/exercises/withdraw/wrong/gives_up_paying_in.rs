//! Pays nothing in if it finds the lock taken ten times.

use super::sync::{Mutex, thread};

#[derive(Debug)]
pub struct Account {
    balance: Mutex<i64>,
}

impl Account {
    pub fn new(balance: i64) -> Account {
        Account { balance: Mutex::new(balance) }
    }

    pub fn withdraw(&self, amount: i64) -> bool {
        let mut balance = self.balance.lock().unwrap();
        let enough = *balance >= amount;
        *balance -= if enough { amount } else { 0 };
        enough
    }

    pub fn deposit(&self, amount: i64) {
        for _ in 0..10 {
            if let Ok(mut balance) = self.balance.try_lock() {
                *balance += amount;
                return;
            }
            thread::yield_now();
        }
    }

    pub fn balance(&self) -> i64 {
        *self.balance.lock().unwrap()
    }
}
