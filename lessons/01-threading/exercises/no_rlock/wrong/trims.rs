//! Blanks at the ends of a line can hardly matter.

use super::sync::Mutex;

/// Lines that many threads write and read.
pub struct Journal {
    written: Mutex<Vec<String>>,
}

impl Journal {
    /// A journal without lines.
    pub fn new() -> Journal {
        Journal { written: Mutex::default() }
    }

    /// Adds a line.
    pub fn add(&self, line: &str) {
        push(&mut self.written.lock().unwrap(), line);
    }

    /// Adds lines that stand together.
    pub fn add_all(&self, lines: &[&str]) {
        let mut written = self.written.lock().unwrap();
        for line in lines {
            push(&mut written, line);
        }
    }

    /// The lines so far.
    pub fn lines(&self) -> Vec<String> {
        self.written.lock().unwrap().clone()
    }
}

/// Adds a line for whoever has locked the lines.
fn push(written: &mut Vec<String>, line: &str) {
    written.push(line.trim().to_owned());
}
