//! The sign of a difference says which is smaller, as long as they are not too far apart.

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
    let smaller = (from.id.wrapping_sub(to.id) as i64) < 0;
    let (first, second) = if smaller { (from, to) } else { (to, from) };
    let first = first.balance.lock().unwrap();
    let second = second.balance.lock().unwrap();
    let (mut from, mut to) = if smaller { (first, second) } else { (second, first) };
    let enough = *from >= amount;
    if enough {
        *from -= amount;
        *to += amount;
    }
    enough
}
