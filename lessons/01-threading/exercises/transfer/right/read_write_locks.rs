//! Locks that many may have to read; the smaller id first, to write.

use super::sync::RwLock;

#[derive(Debug)]
pub struct Account {
    id: u64,
    balance: RwLock<i64>,
}

impl Account {
    pub fn new(id: u64, balance: i64) -> Account {
        Account { id, balance: RwLock::new(balance) }
    }

    pub fn balance(&self) -> i64 {
        *self.balance.read().unwrap()
    }
}

pub fn transfer(from: &Account, to: &Account, amount: i64) -> bool {
    if from.id == to.id {
        return from.balance() >= amount;
    }
    let mut both = [(from, -amount), (to, amount)];
    both.sort_by_key(|(account, _)| account.id);
    let mut locked = both.map(|(account, change)| (account.balance.write().unwrap(), change));
    let enough = locked.iter().all(|(balance, change)| **balance + change >= 0);
    if enough {
        locked.iter_mut().for_each(|(balance, change)| **balance += *change);
    }
    enough
}
