//! A lock made of tickets: each draws the next number, and waits until it is called.

use super::sync::atomic::{AtomicI64, AtomicU64, Ordering::SeqCst};
use super::sync::thread;

#[derive(Debug)]
pub struct Account {
    next: AtomicU64,
    called: AtomicU64,
    balance: AtomicI64,
}

impl Account {
    pub fn new(balance: i64) -> Account {
        let [next, called] = [0, 0].map(AtomicU64::new);
        Account { next, called, balance: AtomicI64::new(balance) }
    }

    pub fn withdraw(&self, amount: i64) -> bool {
        self.in_turn(|balance| (balance >= amount).then(|| balance - amount))
    }

    pub fn deposit(&self, amount: i64) {
        self.in_turn(|balance| Some(balance + amount));
    }

    pub fn balance(&self) -> i64 {
        self.balance.load(SeqCst)
    }

    fn in_turn(&self, change: impl FnOnce(i64) -> Option<i64>) -> bool {
        let ticket = self.next.fetch_add(1, SeqCst);
        while self.called.load(SeqCst) != ticket {
            thread::yield_now();
        }
        let changed = change(self.balance.load(SeqCst));
        if let Some(balance) = changed {
            self.balance.store(balance, SeqCst);
        }
        self.called.store(ticket + 1, SeqCst);
        changed.is_some()
    }
}
