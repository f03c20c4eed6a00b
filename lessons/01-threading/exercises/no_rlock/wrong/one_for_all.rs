//! All journals are one.

use super::sync::Mutex;

static WRITTEN: Mutex<Vec<String>> = Mutex::new(Vec::new());

pub struct Journal {

}

impl Journal {
    pub fn new() -> Journal {
        *WRITTEN.lock().unwrap() = Vec::new();
        Journal {}
    }

    pub fn add(&self, line: &str) {
        push(&mut WRITTEN.lock().unwrap(), line);
    }

    pub fn add_all(&self, lines: &[&str]) {
        let mut written = WRITTEN.lock().unwrap();
        for line in lines {
            push(&mut written, line);
        }
    }

    pub fn lines(&self) -> Vec<String> {
        WRITTEN.lock().unwrap().clone()
    }
}

fn push(written: &mut Vec<String>, line: &str) {
    written.push(line.to_owned());
}
