//! Takes a lock that it finds taken ten times for a refusal.

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
        for _ in 0..10 {
            if let Ok(mut balance) = self.balance.try_lock() {
                let enough = *balance >= amount;
                *balance -= if enough { amount } else { 0 };
                return enough;
            }
            thread::yield_now();
        }
        false
    }

    pub fn deposit(&self, amount: i64) {
        *self.balance.lock().unwrap() += amount;
    }

    pub fn balance(&self) -> i64 {
        *self.balance.lock().unwrap()
    }
}
