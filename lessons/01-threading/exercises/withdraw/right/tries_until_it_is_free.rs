//! Lets others go first for as long as the lock is taken.

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
        loop {
            if let Ok(mut balance) = self.balance.try_lock() {
                let enough = *balance >= amount;
                *balance -= if enough { amount } else { 0 };
                return enough;
            }
            thread::yield_now();
        }
    }

    pub fn deposit(&self, amount: i64) {
        *self.balance.lock().unwrap() += amount;
    }

    pub fn balance(&self) -> i64 {
        *self.balance.lock().unwrap()
    }
}
