//! Gives the lock back after five lines: others want to write, too.

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
        for five in lines.chunks(5) {
            let mut written = self.written.lock().unwrap();
            for line in five {
                push(&mut written, line);
            }
        }
    }

    /// The lines so far.
    pub fn lines(&self) -> Vec<String> {
        self.written.lock().unwrap().clone()
    }
}

/// Adds a line for whoever has locked the lines.
fn push(written: &mut Vec<String>, line: &str) {
    written.push(line.to_owned());
}
