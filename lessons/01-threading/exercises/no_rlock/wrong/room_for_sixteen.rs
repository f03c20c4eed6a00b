//! What is added is a message, in a channel that has room for sixteen until somebody reads.

use super::sync::{Mutex, mpsc};

pub struct Journal {
    added: mpsc::SyncSender<Vec<String>>,
    written: Mutex<(Vec<String>, mpsc::Receiver<Vec<String>>)>,
}

impl Journal {
    pub fn new() -> Journal {
        let (added, waiting) = mpsc::sync_channel(16);
        Journal { added, written: Mutex::new((Vec::new(), waiting)) }
    }

    pub fn add(&self, line: &str) {
        self.add_all(&[line]);
    }

    pub fn add_all(&self, lines: &[&str]) {
        let lines = lines.iter().map(|&line| line.to_owned());
        self.added.send(lines.collect()).unwrap();
    }

    pub fn lines(&self) -> Vec<String> {
        let (written, waiting) = &mut *self.written.lock().unwrap();
        written.extend(waiting.try_iter().flatten());
        written.clone()
    }
}
