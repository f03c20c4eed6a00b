//! Each balance is a message, which one thread has at a time; the smaller id first.

use super::sync::{Mutex, mpsc};

pub struct Account {
    id: u64,
    back: mpsc::SyncSender<i64>,
    purse: Mutex<mpsc::Receiver<i64>>,
}

impl Account {
    pub fn new(id: u64, balance: i64) -> Account {
        let (back, purse) = mpsc::sync_channel(1);
        back.send(balance).unwrap();
        Account { id, back, purse: Mutex::new(purse) }
    }

    pub fn balance(&self) -> i64 {
        let balance = self.take();
        self.give_back(balance);
        balance
    }

    fn take(&self) -> i64 {
        self.purse.lock().unwrap().recv().unwrap()
    }

    fn give_back(&self, balance: i64) {
        self.back.send(balance).unwrap();
    }
}

pub fn transfer(from: &Account, to: &Account, amount: i64) -> bool {
    if from.id == to.id {
        return from.balance() >= amount;
    }
    let (purse, other);
    if from.id < to.id {
        purse = from.take();
        other = to.take();
    } else {
        other = to.take();
        purse = from.take();
    }
    let moved = if purse >= amount { amount } else { 0 };
    from.give_back(purse - moved);
    to.give_back(other + moved);
    purse >= amount
}
