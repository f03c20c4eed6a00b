//! Looks first whether there is enough, and room for it, and then stops the whole bank.

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

static BANK: Mutex<()> = Mutex::new(());

pub fn transfer(from: &Account, to: &Account, amount: i64) -> bool {
    let enough = from.balance() >= amount;
    if from.id == to.id || !enough {
        return enough;
    }
    if to.balance().checked_add(amount).is_none() {
        return false;
    }
    let _bank = BANK.lock().unwrap();
    let mut from = from.balance.lock().unwrap();
    let mut to = to.balance.lock().unwrap();
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
