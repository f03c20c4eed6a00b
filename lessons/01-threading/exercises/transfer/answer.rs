//! Exercise 1.9 · Transfer
//!
//! Make accounts, and `transfer`: it moves `amount` from one account to another
//! if there is that much, the last coin included, and else moves nothing; it
//! says whether it did. Both may be the same account, which is then left as it
//! is. No amount is negative, and none makes a balance larger than an `i64` can
//! say. Every account has an id that no other one has.
//!
//! Several threads transfer at the same time, and each comes to its end. No
//! account pays out what it has not got, nobody is refused for whom there is
//! enough, and no coin is lost or made. A transfer happens at one moment:
//! whoever sees that the money has left one account finds it in the other, and
//! of one that is refused nobody sees anything. Transfers that have no account
//! in common can go on at the same time: while one has its accounts, another
//! one with two others comes to its end.
//!
//! In Python one writes `with a.lock, b.lock:` and finds out one day that
//! another thread has said `with b.lock, a.lock:`.

#[allow(unused_imports, reason = "yours to use")]
use super::sync::{Arc, Condvar, Mutex, atomic, thread};

/// Money, and whatever a transfer needs to know about it.
#[derive(Debug)]
pub struct Account {
    // Your fields.
}

impl Account {
    /// An account that holds `balance`.
    pub fn new(id: u64, balance: i64) -> Account {
        let _ = (id, balance);
        todo!("an account that holds so much")
    }

    /// How much there is.
    pub fn balance(&self) -> i64 {
        todo!("how much there is")
    }
}

/// Moves `amount` if there is enough, and says whether there was.
pub fn transfer(from: &Account, to: &Account, amount: i64) -> bool {
    let _ = (from, to, amount);
    todo!("have both accounts to yourself, then check and move")
}
