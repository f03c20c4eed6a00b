//! Writes down what was moved, in a channel with room for sixteen that nobody empties.

use super::sync::{Mutex, mpsc};

#[derive(Debug)]
pub struct Account {
    id: u64,
    balance: Mutex<i64>,
    moved: mpsc::SyncSender<i64>,
    _history: Mutex<mpsc::Receiver<i64>>,
}

impl Account {
    pub fn new(id: u64, balance: i64) -> Account {
        let (moved, history) = mpsc::sync_channel(16);
        Account { id, balance: Mutex::new(balance), moved, _history: Mutex::new(history) }
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
    let (mut payer, mut payee) = if from.id < to.id { (first, second) } else { (second, first) };
    let enough = *payer >= amount;
    if enough {
        *payer -= amount;
        *payee += amount;
        from.moved.send(amount).unwrap();
    }
    enough
}
