//! A lock made of a flag, one for the whole bank.

use super::sync::atomic::{AtomicBool, AtomicI64, Ordering::SeqCst};
use super::sync::thread;

#[derive(Debug)]
pub struct Account {
    balance: AtomicI64,
}

static BUSY: AtomicBool = AtomicBool::new(false);

impl Account {
    pub fn new(_: u64, balance: i64) -> Account {
        Account { balance: AtomicI64::new(balance) }
    }

    pub fn balance(&self) -> i64 {
        alone_in_the_bank(|| self.balance.load(SeqCst))
    }
}

fn alone_in_the_bank<R>(work: impl FnOnce() -> R) -> R {
    while BUSY.swap(true, SeqCst) {
        thread::yield_now();
    }
    let result = work();
    BUSY.store(false, SeqCst);
    result
}

pub fn transfer(from: &Account, to: &Account, amount: i64) -> bool {
    alone_in_the_bank(|| {
        let enough = from.balance.load(SeqCst) >= amount;
        if enough {
            from.balance.fetch_sub(amount, SeqCst);
            to.balance.fetch_add(amount, SeqCst);
        }
        enough
    })
}
