//! Sixteen locks for all accounts: every sixteenth account has the same one.

use super::sync::Mutex;
use super::sync::atomic::{AtomicI64, Ordering::SeqCst};

#[derive(Debug)]
pub struct Account {
    id: u64,
    balance: AtomicI64,
}

static LOCKS: [Mutex<()>; 16] = [const { Mutex::new(()) }; 16];

impl Account {
    pub fn new(id: u64, balance: i64) -> Account {
        Account { id, balance: AtomicI64::new(balance) }
    }

    pub fn balance(&self) -> i64 {
        let _lock = LOCKS[self.lock()].lock().unwrap();
        self.balance.load(SeqCst)
    }

    /// The number of its lock.
    fn lock(&self) -> usize {
        (self.id % 16) as usize
    }
}

pub fn transfer(from: &Account, to: &Account, amount: i64) -> bool {
    let [first, second] = [from.lock().min(to.lock()), from.lock().max(to.lock())];
    let _first = LOCKS[first].lock().unwrap();
    let _second = (first < second).then(|| LOCKS[second].lock().unwrap());
    let enough = from.balance.load(SeqCst) >= amount;
    if enough {
        from.balance.fetch_sub(amount, SeqCst);
        to.balance.fetch_add(amount, SeqCst);
    }
    enough
}
