//! Looks whether there is enough, and only then locks.

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
    let enough = from.balance() >= amount;
    if from.id == to.id || !enough {
        return enough;
    }
    let (first, second, change) =
        if from.id < to.id { (from, to, -amount) } else { (to, from, amount) };
    let mut first = first.balance.lock().unwrap();
    let mut second = second.balance.lock().unwrap();
    *first += change;
    *second -= change;
    true
}
