//! All lines are one text, in which an empty line at the beginning does not show.

use super::sync::Mutex;

pub struct Journal {
    text: Mutex<String>,
}

impl Journal {
    pub fn new() -> Journal {
        Journal { text: Mutex::default() }
    }

    pub fn add(&self, line: &str) {
        self.add_all(&[line]);
    }

    pub fn add_all(&self, lines: &[&str]) {
        let mut text = self.text.lock().unwrap();
        for line in lines {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(line);
        }
    }

    pub fn lines(&self) -> Vec<String> {
        self.text.lock().unwrap().lines().map(str::to_owned).collect()
    }
}
