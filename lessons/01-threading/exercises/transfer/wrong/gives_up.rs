//! Waits for one lock only; if the other is taken ten times, it says that there is not enough.

use super::sync::{Mutex, thread};

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
    if from.id == to.id {
        return from.balance() >= amount;
    }
    for _ in 0..10 {
        let mut mine = from.balance.lock().unwrap();
        if let Ok(mut yours) = to.balance.try_lock() {
            return pay(&mut mine, &mut yours, amount);
        }
        drop(mine);
        thread::yield_now();
    }
    false
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
