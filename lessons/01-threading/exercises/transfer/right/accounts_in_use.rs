//! A list of the accounts that are in use: whoever needs one of them waits until it is not.

use std::collections::BTreeSet;

use super::sync::atomic::{AtomicI64, Ordering::SeqCst};
use super::sync::{Condvar, Mutex};

/// The ids of the accounts in use.
static IN_USE: Mutex<BTreeSet<u64>> = Mutex::new(BTreeSet::new());
static GIVEN_BACK: Condvar = Condvar::new();

#[derive(Debug)]
pub struct Account {
    id: u64,
    balance: AtomicI64,
}

impl Account {
    pub fn new(id: u64, balance: i64) -> Account {
        Account { id, balance: AtomicI64::new(balance) }
    }

    pub fn balance(&self) -> i64 {
        let _use = Use::of([self.id, self.id]);
        self.balance.load(SeqCst)
    }
}

/// While it lives, nobody else uses these.
struct Use([u64; 2]);

impl Use {
    fn of(ids: [u64; 2]) -> Use {
        let busy = |used: &mut BTreeSet<u64>| ids.iter().any(|id| used.contains(id));
        let used = IN_USE.lock().unwrap();
        GIVEN_BACK.wait_while(used, busy).unwrap().extend(ids);
        Use(ids)
    }
}

impl Drop for Use {
    fn drop(&mut self) {
        IN_USE.lock().unwrap().retain(|id| !self.0.contains(id));
        GIVEN_BACK.notify_all();
    }
}

pub fn transfer(from: &Account, to: &Account, amount: i64) -> bool {
    let _use = Use::of([from.id, to.id]);
    let enough = from.balance.load(SeqCst) >= amount;
    if enough {
        from.balance.fetch_sub(amount, SeqCst);
        to.balance.fetch_add(amount, SeqCst);
    }
    enough
}
