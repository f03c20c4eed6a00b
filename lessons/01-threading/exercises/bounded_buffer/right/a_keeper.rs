//! A thread keeps the items, and the list of those who wait. All others send it what they wish.

use std::collections::VecDeque;

use super::sync::mpsc::{Receiver, Sender, channel};
use super::sync::thread;

#[derive(Debug)]
pub struct Buffer {
    wishes: Sender<Wish>,
}

#[derive(Debug)]
enum Wish {
    Put(u64, Sender<()>),
    Take(Sender<u64>),
}

impl Buffer {
    pub fn new(capacity: usize) -> Buffer {
        let (wishes, received) = channel();
        thread::spawn(move || keep(&received, capacity));
        Buffer { wishes }
    }

    pub fn put(&self, item: u64) {
        let (sender, is_in) = channel();
        self.wishes.send(Wish::Put(item, sender)).unwrap();
        is_in.recv().unwrap();
    }

    pub fn take(&self) -> u64 {
        let (sender, item) = channel();
        self.wishes.send(Wish::Take(sender)).unwrap();
        item.recv().unwrap()
    }
}

fn keep(wishes: &Receiver<Wish>, capacity: usize) {
    let (mut putters, mut takers) = (VecDeque::new(), VecDeque::<Sender<u64>>::new());
    let mut items = VecDeque::new();
    for wish in wishes {
        match wish {
            Wish::Put(item, sender) => putters.push_back((item, sender)),
            Wish::Take(sender) => takers.push_back(sender),
        }
        loop {
            if items.len() < capacity && !putters.is_empty() {
                let (item, sender) = putters.pop_front().unwrap();
                items.push_back(item);
                sender.send(()).unwrap();
            } else if !items.is_empty() && !takers.is_empty() {
                takers.pop_front().unwrap().send(items.pop_front().unwrap()).unwrap();
            } else {
                break;
            }
        }
    }
}
