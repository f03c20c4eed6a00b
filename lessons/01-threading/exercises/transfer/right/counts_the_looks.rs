//! A look takes as many steps as a transfer: it is counted.

use super::sync::Mutex;

#[derive(Debug)]
pub struct Account {
    id: u64,
    looks: Mutex<u64>,
    balance: Mutex<i64>,
}

impl Account {
    pub fn new(id: u64, balance: i64) -> Account {
        Account { id, looks: Mutex::new(0), balance: Mutex::new(balance) }
    }

    pub fn balance(&self) -> i64 {
        *self.looks.lock().unwrap() += 1;
        *self.balance.lock().unwrap()
    }
}

pub fn transfer(from: &Account, to: &Account, amount: i64) -> bool {
    if from.id == to.id {
        return from.balance() >= amount;
    }
    let (first, second) = if from.id < to.id { (from, to) } else { (to, from) };
    let first = first.balance.lock().unwrap();
    let second = second.balance.lock().unwrap();
    let (mut from, mut to) = if from.id < to.id { (first, second) } else { (second, first) };
    let enough = *from >= amount;
    if enough {
        *from -= amount;
        *to += amount;
    }
    enough
}
