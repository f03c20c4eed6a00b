//! All lines in one text, cut where it says so: a line that says so itself is two.

use super::sync::Mutex;

/// Lines that many threads write and read.
pub struct Journal {
    written: Mutex<String>,
}

impl Journal {
    /// A journal without lines.
    pub fn new() -> Journal {
        Journal { written: Mutex::default() }
    }

    /// Adds a line.
    pub fn add(&self, line: &str) {
        self.add_all(&[line]);
    }

    /// Adds lines that stand together.
    pub fn add_all(&self, lines: &[&str]) {
        let mut written = self.written.lock().unwrap();
        for line in lines {
            written.push_str(line);
            written.push('\n');
        }
    }

    /// The lines so far.
    pub fn lines(&self) -> Vec<String> {
        self.written.lock().unwrap().lines().map(str::to_owned).collect()
    }
}
