//! A chain that grows by one link a value: whoever finds another key there goes one further.

use super::sync::OnceLock;

type Next<V> = OnceLock<Box<Link<V>>>;

struct Link<V> {
    key: String,
    value: V,
    next: Next<V>,
}

pub struct Cache<V> {
    first: Next<V>,
}

impl<V: Clone> Cache<V> {
    pub fn new() -> Cache<V> {
        Cache { first: Next::new() }
    }

    pub fn get(&self, key: &str, make: impl FnOnce() -> V) -> V {
        let mut make = Some(make);
        let mut next = &self.first;
        loop {
            let link = next.get_or_init(|| {
                let make = make.take().unwrap();
                Box::new(Link { key: key.to_owned(), value: make(), next: Next::new() })
            });
            if link.key == key {
                return link.value.clone();
            }
            next = &link.next;
        }
    }
}
