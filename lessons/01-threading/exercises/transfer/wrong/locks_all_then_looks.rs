//! Stops the whole bank for each transfer, and looks afterwards whether all went well.

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
    if from.id == to.id {
        return from.balance() >= amount;
    }
    let moved = {
        let _bank = BANK.lock().unwrap();
        let mut from = from.balance.lock().unwrap();
        let mut to = to.balance.lock().unwrap();
        pay(&mut from, &mut to, amount)
    };
    assert!(from.balance() >= 0 && to.balance() >= 0);
    moved
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
