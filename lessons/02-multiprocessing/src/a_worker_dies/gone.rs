//! The workers that were lost, and what became of their tasks.

use serde::{Deserialize, Serialize};

use super::{Square, Squares};
use crate::workers::Lost;

/// What became of the tasks.
#[derive(Debug, Serialize, Deserialize)]
pub struct Findings {
    /// For each number, every square that came, with the process that found it.
    pub results: Squares,
    /// The workers that were lost.
    pub lost: Vec<Gone>,
}

/// A worker that was lost.
#[derive(Debug, Serialize, Deserialize)]
pub struct Gone {
    /// Its number, and that of its process.
    pub worker: (usize, i32),
    /// What was wrong, in words.
    pub how: String,
    /// What it had in hand.
    pub task: usize,
    /// The number of the worker that was started in its place.
    pub successor: Option<usize>,
}

impl From<Lost> for Gone {
    fn from(lost: Lost) -> Gone {
        let Lost { worker, pid, fault, in_hand, successor, .. } = lost;
        Gone { worker: (worker, pid), how: fault.to_string(), task: in_hand.start, successor }
    }
}

impl Gone {
    /// `again` is what came of its task.
    pub(super) fn fact(&self, again: Option<&Square>) -> String {
        let Gone { worker: (number, pid), how, task, successor } = self;
        let successor =
            successor.map_or("No worker could be".to_owned(), |n| format!("Worker {n} was"));
        let again = again.map_or("was not run again".to_owned(), |(square, pid)| {
            format!("was run again by process {pid}, which found {square}")
        });
        format!(
            "Worker {number}, process {pid}, was lost with task {task} in hand: {how}. {successor} \
             started in its place; the task {again}."
        )
    }
}
