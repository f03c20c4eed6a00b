//! Writes down what was paid out, in a channel with room for sixteen that nobody empties.

use super::sync::{Mutex, mpsc};

#[derive(Debug)]
pub struct Account {
    balance: Mutex<i64>,
    paid_out: mpsc::SyncSender<i64>,
    _history: Mutex<mpsc::Receiver<i64>>,
}

impl Account {
    pub fn new(balance: i64) -> Account {
        let (paid_out, history) = mpsc::sync_channel(16);
        Account { balance: Mutex::new(balance), paid_out, _history: Mutex::new(history) }
    }

    pub fn withdraw(&self, amount: i64) -> bool {
        let mut balance = self.balance.lock().unwrap();
        let enough = *balance >= amount;
        if enough {
            *balance -= amount;
            self.paid_out.send(amount).unwrap();
        }
        enough
    }

    pub fn deposit(&self, amount: i64) {
        *self.balance.lock().unwrap() += amount;
    }

    pub fn balance(&self) -> i64 {
        *self.balance.lock().unwrap()
    }
}
