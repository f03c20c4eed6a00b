//! Waits until there is enough, instead of saying that there is not.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Account {
    balance: Mutex<i64>,
    paid_in: Condvar,
}

impl Account {
    pub fn new(balance: i64) -> Account {
        Account { balance: Mutex::new(balance), paid_in: Condvar::new() }
    }

    pub fn withdraw(&self, amount: i64) -> bool {
        let balance = self.balance.lock().unwrap();
        let mut balance = self.paid_in.wait_while(balance, |balance| *balance < amount).unwrap();
        *balance -= amount;
        true
    }

    pub fn deposit(&self, amount: i64) {
        *self.balance.lock().unwrap() += amount;
        self.paid_in.notify_all();
    }

    pub fn balance(&self) -> i64 {
        *self.balance.lock().unwrap()
    }
}
