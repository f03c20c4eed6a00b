//! The address in memory says which lock comes first.

use std::cmp::Ordering;

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
    match std::ptr::from_ref(from).cmp(&std::ptr::from_ref(to)) {
        Ordering::Equal => from.balance() >= amount,
        Ordering::Less => {
            let mut from = from.balance.lock().unwrap();
            let mut to = to.balance.lock().unwrap();
            pay(&mut from, &mut to, amount)
        }
        Ordering::Greater => {
            let mut to = to.balance.lock().unwrap();
            let mut from = from.balance.lock().unwrap();
            pay(&mut from, &mut to, amount)
        }
    }
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
