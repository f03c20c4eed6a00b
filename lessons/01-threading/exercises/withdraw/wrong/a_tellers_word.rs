//! Asks the thread that has the balance, and then tells it to pay: in between it may serve others.

use super::sync::{mpsc, thread};

/// By how much the balance changes, and where the new one goes.
type Order = (i64, mpsc::Sender<i64>);

pub struct Account {
    orders: mpsc::Sender<Order>,
}

impl Account {
    pub fn new(mut balance: i64) -> Account {
        let (orders, receiver) = mpsc::channel::<Order>();
        thread::spawn(move || {
            for (change, answer) in receiver {
                balance += change;
                let _ = answer.send(balance);
            }
        });
        Account { orders }
    }

    pub fn withdraw(&self, amount: i64) -> bool {
        let enough = self.balance() >= amount;
        if enough {
            self.change(-amount);
        }
        enough
    }

    pub fn deposit(&self, amount: i64) {
        self.change(amount);
    }

    pub fn balance(&self) -> i64 {
        self.change(0)
    }

    fn change(&self, change: i64) -> i64 {
        let (answer, receiver) = mpsc::channel();
        self.orders.send((change, answer)).unwrap();
        receiver.recv().unwrap()
    }
}
