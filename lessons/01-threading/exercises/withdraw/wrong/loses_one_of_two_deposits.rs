//! Adds up apart what was paid in: two who pay in read the same, and one writes over the other.

use super::sync::Mutex;
use super::sync::atomic::{AtomicI64, Ordering::SeqCst};

#[derive(Debug)]
pub struct Account {
    paid_in: AtomicI64,
    paid_out: Mutex<i64>,
}

impl Account {
    pub fn new(balance: i64) -> Account {
        Account { paid_in: AtomicI64::new(balance), paid_out: Mutex::new(0) }
    }

    pub fn withdraw(&self, amount: i64) -> bool {
        let mut paid_out = self.paid_out.lock().unwrap();
        let enough = self.paid_in.load(SeqCst) - *paid_out >= amount;
        if enough {
            *paid_out += amount;
        }
        enough
    }

    pub fn deposit(&self, amount: i64) {
        self.paid_in.store(self.paid_in.load(SeqCst) + amount, SeqCst);
    }

    pub fn balance(&self) -> i64 {
        let paid_out = self.paid_out.lock().unwrap();
        self.paid_in.load(SeqCst) - *paid_out
    }
}
