//! An empty account is refused, though nothing is asked of it.

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
        let mut balance = self.balance.lock().unwrap();
        if *balance == 0 || *balance < amount {
            return false;
        }
        *balance -= amount;
        true
    }

    pub fn deposit(&self, amount: i64) {
        *self.balance.lock().unwrap() += amount;
    }

    pub fn balance(&self) -> i64 {
        *self.balance.lock().unwrap()
    }
}
