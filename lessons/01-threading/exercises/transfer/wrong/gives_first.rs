//! Gives to one, and then takes from the other: in between the money is there twice.

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
    if std::ptr::eq(from, to) {
        return from.balance() >= amount;
    }
    *to.balance.lock().unwrap() += amount;
    let mut from = from.balance.lock().unwrap();
    if *from < amount {
        drop(from);
        *to.balance.lock().unwrap() -= amount;
        return false;
    }
    *from -= amount;
    true
}
