//! A chain that grows by one link an addition: whoever finds its end taken goes one further.

use super::sync::OnceLock;

#[derive(Debug)]
pub struct Counter {
    next: OnceLock<Box<Counter>>,
}

impl Counter {
    pub fn new() -> Counter {
        Counter { next: OnceLock::new() }
    }

    pub fn add_one(&self) {
        let mut end = self;
        while end.next.set(Box::new(Counter::new())).is_err() {
            end = end.next.get().unwrap();
        }
    }

    pub fn count(&self) -> u64 {
        let mut count = 0;
        let mut link = self;
        while let Some(next) = link.next.get() {
            count += 1;
            link = next;
        }
        count
    }
}
