//! A chain that grows by one link a call: whoever finds its end taken goes one further.

use super::sync::OnceLock;

pub struct Journal {
    lines: Vec<String>,
    next: OnceLock<Box<Journal>>,
}

impl Journal {
    pub fn new() -> Journal {
        Journal { lines: Vec::new(), next: OnceLock::new() }
    }

    pub fn add(&self, line: &str) {
        self.add_all(&[line]);
    }

    pub fn add_all(&self, lines: &[&str]) {
        let lines = lines.iter().map(|&line| line.to_owned()).collect();
        let mut link = Box::new(Journal { lines, next: OnceLock::new() });
        let mut end = self;
        while let Err(taken) = end.next.set(link) {
            link = taken;
            end = end.next.get().unwrap();
        }
    }

    pub fn lines(&self) -> Vec<String> {
        let mut lines = self.lines.clone();
        let mut end = self;
        while let Some(next) = end.next.get() {
            lines.extend(next.lines.iter().cloned());
            end = next;
        }
        lines
    }
}
