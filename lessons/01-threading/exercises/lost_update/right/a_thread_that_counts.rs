//! The count belongs to one thread, which ends when the counter is gone.

use super::sync::{mpsc, thread};

enum Asked {
    ToAdd,
    ToTell(mpsc::Sender<u64>),
}

#[derive(Debug)]
pub struct Counter {
    asked: mpsc::Sender<Asked>,
}

impl Counter {
    pub fn new() -> Counter {
        let (asked, asks) = mpsc::channel();
        thread::spawn(move || {
            let mut count = 0;
            for ask in asks {
                match ask {
                    Asked::ToAdd => count += 1,
                    // Whoever asked may be gone.
                    Asked::ToTell(whom) => _ = whom.send(count),
                }
            }
        });
        Counter { asked }
    }

    pub fn add_one(&self) {
        self.asked.send(Asked::ToAdd).unwrap();
    }

    pub fn count(&self) -> u64 {
        let (whom, told) = mpsc::channel();
        self.asked.send(Asked::ToTell(whom)).unwrap();
        told.recv().unwrap()
    }
}
