//! What was done in a run, step by step.

use super::stand::Early;
use super::thread::Number;
use crate::waits::{Key, Place};

/// The steps of a run that are part of its schedule.
#[derive(Debug, Default)]
pub(crate) struct Record {
    /// What was seen before the first step.
    pub before: Vec<String>,
    pub steps: Vec<Step>,
}

/// One step.
#[derive(Debug)]
pub(crate) struct Step {
    pub thread: Number,
    pub at: Place,
    /// What was done, each to a thing, if there is one.
    pub done: Vec<(Option<Key>, String)>,
    /// What was seen after it.
    pub values: Vec<String>,
    /// In which way it was before its time, if it was.
    pub early: Option<Early>,
}

impl Record {
    pub fn begin(&mut self, thread: Number, at: Place, early: Option<Early>) {
        self.steps.push(Step { thread, at, done: Vec::new(), values: Vec::new(), early });
    }

    pub fn did(&mut self, thing: Option<Key>, what: String) {
        if let Some(step) = self.steps.last_mut() {
            step.done.push((thing, what));
        }
    }

    pub fn saw(&mut self, values: Vec<String>) {
        match self.steps.last_mut() {
            Some(step) => step.values = values,
            None => self.before = values,
        }
    }
}
