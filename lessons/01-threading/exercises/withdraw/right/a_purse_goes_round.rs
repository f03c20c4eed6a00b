//! The balance is a message: who has received it is alone with it, and sends it on.

use super::sync::{Mutex, mpsc};

pub struct Account {
    back: mpsc::SyncSender<i64>,
    purse: Mutex<mpsc::Receiver<i64>>,
}

impl Account {
    pub fn new(balance: i64) -> Account {
        let (back, purse) = mpsc::sync_channel(1);
        back.send(balance).unwrap();
        Account { back, purse: Mutex::new(purse) }
    }

    pub fn withdraw(&self, amount: i64) -> bool {
        let balance = self.take();
        let enough = balance >= amount;
        self.back.send(if enough { balance - amount } else { balance }).unwrap();
        enough
    }

    pub fn deposit(&self, amount: i64) {
        self.back.send(self.take() + amount).unwrap();
    }

    pub fn balance(&self) -> i64 {
        let balance = self.take();
        self.back.send(balance).unwrap();
        balance
    }

    fn take(&self) -> i64 {
        self.purse.lock().unwrap().recv().unwrap()
    }
}
