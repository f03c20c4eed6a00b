//! Keeps its money in an `i32`.

use super::sync::Mutex;

#[derive(Debug)]
pub struct Account {
    id: u64,
    balance: Mutex<i32>,
}

impl Account {
    pub fn new(id: u64, balance: i64) -> Account {
        Account { id, balance: Mutex::new(balance as i32) }
    }

    pub fn balance(&self) -> i64 {
        i64::from(*self.balance.lock().unwrap())
    }
}

pub fn transfer(from: &Account, to: &Account, amount: i64) -> bool {
    let amount = amount as i32;
    if from.id == to.id {
        return *from.balance.lock().unwrap() >= amount;
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
