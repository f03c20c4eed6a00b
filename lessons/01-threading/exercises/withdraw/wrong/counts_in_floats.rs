//! Counts coins in an `f64`, which has 53 bits for them: above that, single coins are lost.

use super::sync::Mutex;

/// A balance.
#[derive(Debug)]
pub struct Account {
    balance: Mutex<f64>,
}

impl Account {
    /// An account that holds `balance`.
    pub fn new(balance: i64) -> Account {
        Account { balance: Mutex::new(balance as f64) }
    }

    /// Takes out `amount`, if there is so much, and says whether there was.
    pub fn withdraw(&self, amount: i64) -> bool {
        let mut balance = self.balance.lock().unwrap();
        let enough = *balance >= amount as f64;
        if enough {
            *balance -= amount as f64;
        }
        enough
    }

    /// Pays in `amount`.
    pub fn deposit(&self, amount: i64) {
        *self.balance.lock().unwrap() += amount as f64;
    }

    /// How much there is.
    pub fn balance(&self) -> i64 {
        *self.balance.lock().unwrap() as i64
    }
}
