//! Moves the money in any case, and moves it back if there was not enough.

use super::sync::Mutex;

#[derive(Debug)]
pub struct Account {
    id: u64,
    balance: Mutex<i64>,
}

impl Account {
    pub fn new(id: u64, balance: i64) -> Account {
        Account { id, balance: Mutex::new(balance) }
    }

    pub fn balance(&self) -> i64 {
        *self.balance.lock().unwrap()
    }
}

pub fn transfer(from: &Account, to: &Account, amount: i64) -> bool {
    if from.id == to.id {
        return from.balance() >= amount;
    }
    let left = shift(from, to, amount);
    if left < 0 {
        shift(to, from, amount);
    }
    left >= 0
}

/// Moves so much, and says what is left.
fn shift(from: &Account, to: &Account, amount: i64) -> i64 {
    let (first, second) = if from.id < to.id { (from, to) } else { (to, from) };
    let first = first.balance.lock().unwrap();
    let second = second.balance.lock().unwrap();
    let (mut from, mut to) = if from.id < to.id { (first, second) } else { (second, first) };
    *from -= amount;
    *to += amount;
    *from
}
