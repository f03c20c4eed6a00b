//! Compares the ids by half of their bits: some accounts seem to be the same one.

use super::sync::Mutex;

#[derive(Debug)]
pub struct Account {
    id: u32,
    balance: Mutex<i64>,
}

impl Account {
    pub fn new(id: u64, balance: i64) -> Account {
        Account { id: id as u32, balance: Mutex::new(balance) }
    }

    pub fn balance(&self) -> i64 {
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
    pay(&mut from, &mut to, amount)
}
/// Moves the amount if there is enough.
fn pay(from: &mut i64, to: &mut i64, amount: i64) -> bool {
    let enough = *from >= amount;
    if enough {
        *from -= amount;
        *to += amount;
    }
    enough
}
