//! Beyond 2^53 a float has no room for the last coin.

use super::sync::Mutex;

/// Money, and an id that says which lock comes first.
#[derive(Debug)]
pub struct Account {
    id: u64,
    balance: Mutex<f64>,
}

impl Account {
    /// An account that holds `balance`.
    pub fn new(id: u64, balance: i64) -> Account {
        Account { id, balance: Mutex::new(balance as f64) }
    }

    /// How much there is.
    pub fn balance(&self) -> i64 {
        *self.balance.lock().unwrap() as i64
    }
}

/// Moves `amount` if there is enough, and says whether there was.
pub fn transfer(from: &Account, to: &Account, amount: i64) -> bool {
    if from.id == to.id {
        return from.balance() >= amount;
    }
    let (first, second) = if from.id < to.id { (from, to) } else { (to, from) };
    let first = first.balance.lock().unwrap();
    let second = second.balance.lock().unwrap();
    let (mut from, mut to) = if from.id < to.id { (first, second) } else { (second, first) };
    let amount = amount as f64;
    let enough = *from >= amount;
    if enough {
        *from -= amount;
        *to += amount;
    }
    enough
}
