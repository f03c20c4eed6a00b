//! Locks in order, and forgets that both may be the same.

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
    let forwards = from.id < to.id;
    let (first, second) = if forwards { (from, to) } else { (to, from) };
    let mut first = first.balance.lock().unwrap();
    let mut second = second.balance.lock().unwrap();
    let (from, to) = if forwards { (&mut first, &mut second) } else { (&mut second, &mut first) };
    pay(from, to, amount)
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
