//! A desk at which accounts are booked: it is made when it is first needed.

use std::collections::HashSet;

use super::sync::atomic::{AtomicI64, Ordering::SeqCst};
use super::sync::{Condvar, LazyLock, Mutex};

/// The ids of the accounts that are booked, and a call when that changes.
static DESK: LazyLock<(Mutex<HashSet<u64>>, Condvar)> = LazyLock::new(Default::default);

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
        let _booked = Booked::of([self.id, self.id]);
        self.balance.load(SeqCst)
    }
}

/// While it lives, nobody else books these.
struct Booked([u64; 2]);

impl Booked {
    fn of(ids: [u64; 2]) -> Booked {
        let (booked, changed) = &*DESK;
        let busy = |booked: &mut HashSet<u64>| ids.iter().any(|id| booked.contains(id));
        changed.wait_while(booked.lock().unwrap(), busy).unwrap().extend(ids);
        Booked(ids)
    }
}

impl Drop for Booked {
    fn drop(&mut self) {
        let (booked, changed) = &*DESK;
        booked.lock().unwrap().retain(|id| !self.0.contains(id));
        changed.notify_all();
    }
}

pub fn transfer(from: &Account, to: &Account, amount: i64) -> bool {
    let _booked = Booked::of([from.id, to.id]);
    if from.balance.load(SeqCst) < amount {
        return false;
    }
    from.balance.fetch_sub(amount, SeqCst);
    to.balance.fetch_add(amount, SeqCst);
    true
}
