//! A chain that only grows: whoever hangs the next balance on its end has changed the last one.

use super::sync::OnceLock;

/// A balance, and the one that came after it.
#[derive(Debug)]
struct Link {
    balance: i64,
    next: OnceLock<Box<Link>>,
}

impl Link {
    fn new(balance: i64) -> Link {
        Link { balance, next: OnceLock::new() }
    }
}

/// The first balance of all.
#[derive(Debug)]
pub struct Account {
    first: Link,
}

impl Account {
    /// An account that holds `balance`.
    pub fn new(balance: i64) -> Account {
        Account { first: Link::new(balance) }
    }

    fn last(&self) -> &Link {
        let mut link = &self.first;
        while let Some(next) = link.next.get() {
            link = next;
        }
        link
    }

    fn change(&self, by: impl Fn(i64) -> Option<i64>) -> bool {
        loop {
            let last = self.last();
            let Some(balance) = by(last.balance) else { return false };
            if last.next.set(Box::new(Link::new(balance))).is_ok() {
                return true;
            }
        }
    }

    /// Takes out `amount`, if there is so much, and says whether there was.
    pub fn withdraw(&self, amount: i64) -> bool {
        self.change(|balance| balance.checked_sub(amount).filter(|rest| *rest >= 0))
    }

    /// Pays in `amount`.
    pub fn deposit(&self, amount: i64) {
        self.change(|balance| balance.checked_add(amount));
    }

    /// How much there is.
    pub fn balance(&self) -> i64 {
        self.last().balance
    }
}
