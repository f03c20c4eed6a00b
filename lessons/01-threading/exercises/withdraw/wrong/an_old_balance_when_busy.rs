//! Who finds the account busy looks at the balance that somebody saw before.

use super::sync::Mutex;
use super::sync::atomic::{AtomicI64, Ordering::SeqCst};

/// Money that several threads pay in and take out.
#[derive(Debug)]
pub struct Account {
    balance: Mutex<i64>,
    seen: AtomicI64,
}

impl Account {
    /// An account that holds `balance`.
    pub fn new(balance: i64) -> Account {
        Account { balance: Mutex::new(balance), seen: AtomicI64::new(balance) }
    }

    /// Takes `amount` out if there is enough, and says whether there was.
    pub fn withdraw(&self, amount: i64) -> bool {
        let mut balance = self.balance.lock().unwrap();
        let enough = *balance >= amount;
        if enough {
            *balance -= amount;
        }
        enough
    }

    /// Pays `amount` in.
    pub fn deposit(&self, amount: i64) {
        *self.balance.lock().unwrap() += amount;
    }

    /// How much there is.
    pub fn balance(&self) -> i64 {
        match self.balance.try_lock() {
            Ok(balance) => {
                self.seen.store(*balance, SeqCst);
                *balance
            }
            Err(_) => self.seen.load(SeqCst),
        }
    }
}
