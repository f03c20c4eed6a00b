//! What the answer made of the journal.

use super::super::sync::PoisonError;
use super::jobs::{Plan, Run, WRITES};

/// What the jobs wrote, and what is there in the end.
pub struct Pages {
    written: Vec<String>,
    now: Vec<String>,
}

impl Pages {
    /// Of some jobs that have ended.
    pub fn new(run: &Run) -> Self {
        Self {
            written: run.written.lock().expect("nothing panics here").clone(),
            now: run.journal.lock().unwrap_or_else(PoisonError::into_inner).clone(),
        }
    }

    /// Whether what the jobs wrote is there as it was, and below it what is to be added.
    pub fn are_right(&self, plans: &[Plan]) -> bool {
        self.now.iter().cloned().eq(self.written.iter().cloned().chain(asked(plans)))
    }

    /// What is in the journal, and what it usually means that it is something else.
    pub fn lines(&self, plans: &[Plan]) -> (String, &'static str) {
        let is_a_jobs = |line: &&String| line.starts_with(WRITES);
        let (own, added): (Vec<_>, Vec<_>) = self.now.iter().partition(is_a_jobs);
        let kept = match own.len() > self.written.len() {
            true => own.len(),
            false => {
                own.iter().zip(&self.written).filter(|(line, as_was)| **line == *as_was).count()
            }
        };
        let below = self.now.iter().take(own.len()).all(|line| is_a_jobs(&line));
        let right = added.iter().zip(asked(plans)).filter(|(line, asked)| **line == asked).count();
        let place = if below { "below" } else { "in between" };
        let meaning = match () {
            () if own.len() == plans.len() && kept < own.len() => PAGES_CHANGED,
            () if kept != plans.len() => PAGES_LOST,
            () if added.is_empty() => NOTHING_ADDED,
            () if !below => TOO_EARLY,
            () => OTHER_WORDS,
        };
        (format!("{kept} kept, {} added {place}, {right} as asked", added.len()), meaning)
    }
}

/// The lines to be added.
pub fn asked(plans: &[Plan]) -> impl Iterator<Item = String> {
    (0..).zip(plans).map(|(number, plan)| match plan.end.result() {
        Ok(value) => format!("job {number} returned {value}"),
        Err(message) => format!("job {number} panicked: {message}"),
    })
}

const PAGES_LOST: &str = "What the jobs wrote stays. The poison says that a change may have been \
    cut short, and not that all is lost.";
const PAGES_CHANGED: &str = "What the jobs wrote stays as it is, in the order in which they wrote \
    it: only add to it.";
const NOTHING_ADDED: &str = "Nothing was added. A poisoned lock is locked all the same: the error \
    that `lock` returns has the guard, and `into_inner` takes it out.";
const TOO_EARLY: &str = "The lines are added when all jobs have ended: after all that the jobs \
    wrote.";
const OTHER_WORDS: &str = "One line is added for each job, in the order of the jobs and in the \
    words of the task, as in `job 0 returned 10` and `job 1 panicked: paper jam`.";
