//! The lines belong to one thread, which ends when the journal is gone.

use super::sync::{mpsc, thread};

enum Asked {
    ToAdd(Vec<String>),
    ToTell(mpsc::Sender<Vec<String>>),
}

pub struct Journal {
    asked: mpsc::Sender<Asked>,
}

impl Journal {
    pub fn new() -> Journal {
        let (asked, asks) = mpsc::channel();
        thread::spawn(move || {
            let mut written = Vec::new();
            for ask in asks {
                match ask {
                    Asked::ToAdd(lines) => written.extend(lines),
                    // Whoever asked may be gone.
                    Asked::ToTell(whom) => _ = whom.send(written.clone()),
                }
            }
        });
        Journal { asked }
    }

    pub fn add(&self, line: &str) {
        self.add_all(&[line]);
    }

    pub fn add_all(&self, lines: &[&str]) {
        let lines = lines.iter().map(|&line| line.to_owned());
        self.asked.send(Asked::ToAdd(lines.collect())).unwrap();
    }

    pub fn lines(&self) -> Vec<String> {
        let (whom, told) = mpsc::channel();
        self.asked.send(Asked::ToTell(whom)).unwrap();
        told.recv().unwrap()
    }
}
