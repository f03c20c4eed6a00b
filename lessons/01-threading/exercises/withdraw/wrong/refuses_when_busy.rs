//! Takes a lock that somebody else has for a refusal.

use super::sync::Mutex;

#[derive(Debug)]
pub struct Account {
    balance: Mutex<i64>,
}

impl Account {
    pub fn new(balance: i64) -> Account {
        Account { balance: Mutex::new(balance) }
    }

    pub fn withdraw(&self, amount: i64) -> bool {
        match self.balance.try_lock() {
            Ok(mut balance) if *balance >= amount => {
                *balance -= amount;
                true
            }
            _ => false,
        }
    }

    pub fn deposit(&self, amount: i64) {
        *self.balance.lock().unwrap() += amount;
    }

    pub fn balance(&self) -> i64 {
        *self.balance.lock().unwrap()
    }
}
