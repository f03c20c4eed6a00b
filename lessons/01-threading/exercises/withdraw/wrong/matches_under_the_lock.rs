//! The guard in a  lives to its end: the second lock waits for the first.

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
        match *self.balance.lock().unwrap() {
            balance if balance >= amount => {
                *self.balance.lock().unwrap() -= amount;
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
