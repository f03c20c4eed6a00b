//! Exercise 1.7 · Check, then act
//!
//! Make an account from which several threads withdraw at the same time.
//! `withdraw` takes `amount` out and says `true` if there is that much, and
//! else takes nothing, waits for nothing and says `false`. The very last coin
//! may be taken.
//!
//! Whatever the order in which the threads take their steps: the account pays
//! out nothing that it has not got, refuses nobody for whom there is enough,
//! loses no coin and makes none, and whoever looks at the balance sees one
//! that it really had. No amount is negative, and none makes the balance larger
//! than an `i64` can say.
//!
//! In Python one writes `if self.balance >= amount: self.balance -= amount`.
//! That is to check, then to act, and what was checked may be wrong by the
//! time of the act.

#[allow(unused_imports, reason = "yours to use")]
use super::sync::{
    Arc, Mutex,
    atomic::{AtomicI64, Ordering::SeqCst},
};

/// Money that several threads pay in and take out.
#[derive(Debug)]
pub struct Account {
    // Your fields.
}

impl Account {
    /// An account that holds `balance`.
    pub fn new(balance: i64) -> Account {
        let _ = balance;
        todo!("an account that holds so much")
    }

    /// Takes `amount` out if there is enough, and says whether there was.
    pub fn withdraw(&self, amount: i64) -> bool {
        let _ = amount;
        todo!("check and act, so that nobody comes in between")
    }

    /// Pays `amount` in.
    pub fn deposit(&self, amount: i64) {
        let _ = amount;
        todo!("add the amount")
    }

    /// How much there is.
    pub fn balance(&self) -> i64 {
        todo!("how much there is")
    }
}
