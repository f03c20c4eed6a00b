//! A thread has the balance for itself, and does what it is told, one after the other.

use super::sync::{mpsc, thread};

/// What may be done, and where the answer goes: whether it was, and what is left.
type Order = (Box<dyn FnOnce(&mut i64) -> bool + Send>, mpsc::Sender<(bool, i64)>);

pub struct Account {
    orders: mpsc::Sender<Order>,
}

impl Account {
    pub fn new(mut balance: i64) -> Account {
        let (orders, receiver) = mpsc::channel::<Order>();
        thread::spawn(move || {
            for (order, answer) in receiver {
                let done = order(&mut balance);
                // Who does not wait for the answer does not need it.
                let _ = answer.send((done, balance));
            }
        });
        Account { orders }
    }

    pub fn withdraw(&self, amount: i64) -> bool {
        let order = move |balance: &mut i64| {
            let enough = *balance >= amount;
            *balance -= if enough { amount } else { 0 };
            enough
        };
        self.order(order).0
    }

    pub fn deposit(&self, amount: i64) {
        self.order(move |balance| {
            *balance += amount;
            true
        });
    }

    pub fn balance(&self) -> i64 {
        self.order(|_| true).1
    }

    fn order(&self, order: impl FnOnce(&mut i64) -> bool + Send + 'static) -> (bool, i64) {
        let (answer, receiver) = mpsc::channel();
        self.orders.send((Box::new(order), answer)).unwrap();
        receiver.recv().unwrap()
    }
}
