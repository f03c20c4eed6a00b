//! Looks in two books, one after the other: what went out meanwhile still seems to be there.

use super::sync::Mutex;

#[derive(Debug)]
pub struct Account {
    paid_in: Mutex<i64>,
    paid_out: Mutex<i64>,
}

impl Account {
    pub fn new(balance: i64) -> Account {
        Account { paid_in: Mutex::new(balance), paid_out: Mutex::new(0) }
    }

    pub fn withdraw(&self, amount: i64) -> bool {
        let mut paid_out = self.paid_out.lock().unwrap();
        let enough = *self.paid_in.lock().unwrap() - *paid_out >= amount;
        if enough {
            *paid_out += amount;
        }
        enough
    }

    pub fn deposit(&self, amount: i64) {
        *self.paid_in.lock().unwrap() += amount;
    }

    pub fn balance(&self) -> i64 {
        let paid_out = *self.paid_out.lock().unwrap();
        *self.paid_in.lock().unwrap() - paid_out
    }
}
