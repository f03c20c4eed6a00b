//! A lock made by hand that remembers whether somebody waits, but not how many do.

use super::sync::{Condvar, Mutex};

#[derive(Debug)]
pub struct Account {
    door: Mutex<Door>,
    opens: Condvar,
    balance: Mutex<i64>,
}

#[derive(Debug, Default)]
struct Door {
    closed: bool,
    somebody_waits: bool,
}

impl Account {
    pub fn new(balance: i64) -> Account {
        Account { door: Mutex::default(), opens: Condvar::new(), balance: Mutex::new(balance) }
    }

    fn enter(&self) {
        let mut door = self.door.lock().unwrap();
        while door.closed {
            door.somebody_waits = true;
            door = self.opens.wait(door).unwrap();
        }
        door.closed = true;
    }

    fn leave(&self) {
        let mut door = self.door.lock().unwrap();
        door.closed = false;
        if std::mem::take(&mut door.somebody_waits) {
            self.opens.notify_one();
        }
    }

    pub fn withdraw(&self, amount: i64) -> bool {
        self.enter();
        let mut balance = self.balance.lock().unwrap();
        let enough = *balance >= amount;
        *balance -= if enough { amount } else { 0 };
        drop(balance);
        self.leave();
        enough
    }

    pub fn deposit(&self, amount: i64) {
        self.enter();
        *self.balance.lock().unwrap() += amount;
        self.leave();
    }

    pub fn balance(&self) -> i64 {
        *self.balance.lock().unwrap()
    }
}
