//! Many may read at once, and who reads already may not write.

use super::sync::RwLock;

pub struct Journal {
    written: RwLock<Vec<String>>,
}

impl Journal {
    pub fn new() -> Journal {
        Journal { written: RwLock::default() }
    }

    pub fn add(&self, line: &str) {
        self.written.write().unwrap().push(line.to_owned());
    }

    pub fn add_all(&self, lines: &[&str]) {
        let _written = self.written.read().unwrap();
        for line in lines {
            self.add(line);
        }
    }

    pub fn lines(&self) -> Vec<String> {
        self.written.read().unwrap().clone()
    }
}
