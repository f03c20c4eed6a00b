//! Takes from one, and then gives to the other: in between the money is nowhere.

use super::sync::Mutex;

#[derive(Debug)]
pub struct Account {
    balance: Mutex<i64>,
}

impl Account {
    pub fn new(_: u64, balance: i64) -> Account {
        Account { balance: Mutex::new(balance) }
    }

    pub fn balance(&self) -> i64 {
        *self.balance.lock().unwrap()
    }
}

pub fn transfer(from: &Account, to: &Account, amount: i64) -> bool {
    {
        let mut from = from.balance.lock().unwrap();
        if *from < amount {
            return false;
        }
        *from -= amount;
    }
    *to.balance.lock().unwrap() += amount;
    true
}
