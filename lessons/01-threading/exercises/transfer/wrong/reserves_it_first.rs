//! Takes the money out to see whether it is there, while others may do the same; who looks is kept out, but
//! one who transfers finds less than there is.

use super::sync::RwLock;
use super::sync::atomic::{AtomicI64, Ordering::SeqCst};

/// Money that many may move at once, and nobody meanwhile looks at.
#[derive(Debug)]
pub struct Account {
    id: u64,
    balance: AtomicI64,
    /// Shared by those who move money, to itself for who looks.
    moving: RwLock<()>,
}

impl Account {
    /// An account that holds `balance`.
    pub fn new(id: u64, balance: i64) -> Account {
        Account { id, balance: AtomicI64::new(balance), moving: RwLock::new(()) }
    }

    /// How much there is.
    pub fn balance(&self) -> i64 {
        let _nobody_moves = self.moving.write().unwrap();
        self.balance.load(SeqCst)
    }
}

/// Moves `amount` if there is enough, and says whether there was.
pub fn transfer(from: &Account, to: &Account, amount: i64) -> bool {
    if from.id == to.id {
        return from.balance() >= amount;
    }
    let (first, second) = if from.id < to.id { (from, to) } else { (to, from) };
    let _first = first.moving.read().unwrap();
    let _second = second.moving.read().unwrap();
    let enough = from.balance.fetch_sub(amount, SeqCst) >= amount;
    let back = if enough { to } else { from };
    back.balance.fetch_add(amount, SeqCst);
    enough
}
