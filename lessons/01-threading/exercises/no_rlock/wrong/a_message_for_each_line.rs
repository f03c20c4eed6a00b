//! Each line is a message, and others send theirs in between.

use super::sync::{Mutex, mpsc};

pub struct Journal {
    added: mpsc::Sender<String>,
    written: Mutex<(Vec<String>, mpsc::Receiver<String>)>,
}

impl Journal {
    pub fn new() -> Journal {
        let (added, waiting) = mpsc::channel();
        Journal { added, written: Mutex::new((Vec::new(), waiting)) }
    }

    pub fn add(&self, line: &str) {
        self.added.send(line.to_owned()).unwrap();
    }

    pub fn add_all(&self, lines: &[&str]) {
        for line in lines {
            self.add(line);
        }
    }

    pub fn lines(&self) -> Vec<String> {
        let (written, waiting) = &mut *self.written.lock().unwrap();
        written.extend(waiting.try_iter());
        written.clone()
    }
}
