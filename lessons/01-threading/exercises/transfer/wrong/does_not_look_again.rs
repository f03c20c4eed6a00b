//! Looks, finds the other account busy, gives its own back, and takes both later: what it saw may be gone.

use super::sync::Mutex;

/// Money, and an id that says which lock comes first.
#[derive(Debug)]
pub struct Account {
    id: u64,
    balance: Mutex<i64>,
}

impl Account {
    /// An account that holds `balance`.
    pub fn new(id: u64, balance: i64) -> Account {
        Account { id, balance: Mutex::new(balance) }
    }

    /// How much there is.
    pub fn balance(&self) -> i64 {
        *self.balance.lock().unwrap()
    }
}

/// Moves `amount` if there is enough, and says whether there was.
pub fn transfer(from: &Account, to: &Account, amount: i64) -> bool {
    if from.id == to.id {
        return from.balance() >= amount;
    }
    let mut own = from.balance.lock().unwrap();
    if *own < amount {
        return false;
    }
    if let Ok(mut other) = to.balance.try_lock() {
        *own -= amount;
        *other += amount;
        return true;
    }
    drop(own);
    let (first, second) = if from.id < to.id { (from, to) } else { (to, from) };
    let first = first.balance.lock().unwrap();
    let second = second.balance.lock().unwrap();
    let (mut from, mut to) = if from.id < to.id { (first, second) } else { (second, first) };
    *from -= amount;
    *to += amount;
    true
}
