//! One call of the answer: what it reported, and what it wrote.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use shared::waits::{self, Gate};

use super::super::answer;
use super::super::sync::PoisonError;
use super::super::sync::atomic::Ordering::SeqCst;
use super::jobs::{Plan, Run, WRITES};

/// What the answer made of some jobs.
pub struct Call {
    plans: &'static [Plan],
    /// Or what the answer panicked with.
    pub results: Result<Vec<Result<u64, String>>, String>,
    /// How many jobs had not ended when it returned.
    pub not_ended: usize,
    /// How many jobs ran at once.
    pub most: usize,
    journal: Vec<String>,
}

impl Call {
    /// Calls the answer.
    pub fn new(plans: &'static [Plan]) -> Self {
        // Kept as long as the process: an answer may leave jobs behind.
        let run: &'static Run = Box::leak(Box::new(Run::new(plans.len())));
        let jobs = (0..).zip(plans).map(|(number, plan)| run.job(number, plan)).collect();
        let results = catch_unwind(AssertUnwindSafe(|| answer::run_all(jobs, &run.journal)));
        let not_ended = plans.len() - run.ended.load(SeqCst);
        run.gates.iter().for_each(Gate::open);
        waits::settle();
        let journal = run.journal.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Self { plans, results: results.map_err(said), not_ended, most: run.meeting.most(), journal }
    }

    /// How a job was reported.
    pub fn result(&self, number: usize) -> String {
        let result = self.results.as_ref().ok().and_then(|results| results.get(number));
        result.map_or("missing".to_owned(), |result| format!("{result:?}"))
    }

    /// What it means that a job was reported wrongly, where the results say that much.
    pub fn means(&self, number: usize) -> Option<&'static str> {
        let results = self.results.as_ref().ok()?;
        let (mut seen, mut expected) = (results.clone(), self.expected());
        seen.sort();
        expected.sort();
        match results.get(number) {
            _ if seen.len() != expected.len() => Some(ONE_EACH),
            _ if seen == expected => Some(OTHER_ORDER),
            Some(Ok(_)) if self.plans[number].result.is_err() => Some(AS_IF_RETURNED),
            _ => None,
        }
    }

    /// Whether all was reported as it should be.
    pub fn results_are_right(&self) -> bool {
        self.results.as_ref() == Ok(&self.expected())
    }

    fn expected(&self) -> Vec<Result<u64, String>> {
        self.plans.iter().map(|plan| plan.result.map_err(str::to_owned)).collect()
    }

    /// What is in the journal, and what it usually means that it is something else.
    pub fn lines(&self) -> (String, &'static str) {
        let asked = (0..).zip(self.plans).map(|(number, plan)| match plan.result {
            Ok(value) => format!("job {number} returned {value}"),
            Err(message) => format!("job {number} panicked: {message}"),
        });
        let is_a_jobs = |line: &&String| line.starts_with(WRITES);
        let (kept, added): (Vec<_>, Vec<_>) = self.journal.iter().partition(is_a_jobs);
        let below = self.journal.iter().take(kept.len()).all(|line| is_a_jobs(&line));
        let right = added.iter().zip(asked).filter(|(line, asked)| **line == asked).count();
        let place = if below { "below" } else { "in between" };
        let meaning = match () {
            () if kept.len() != self.plans.len() => PAGES_LOST,
            () if added.is_empty() => NOTHING_ADDED,
            () if !below => TOO_EARLY,
            () => OTHER_WORDS,
        };
        (format!("{} kept, {} added {place}, {right} as asked", kept.len(), added.len()), meaning)
    }

    /// Whether all was reported and written as it should be.
    pub fn is_right(&self) -> bool {
        let all = self.plans.len();
        let lines = format!("{all} kept, {all} added below, {all} as asked");
        self.most == all && self.results_are_right() && self.lines().0 == lines
    }
}

const ONE_EACH: &str = "There is one result for each job, also for one that panicked.";
const OTHER_ORDER: &str = "The results are in another order than the jobs. Whoever takes them as \
    they come gets them in the order in which the jobs end.";
const AS_IF_RETURNED: &str = "The job panicked, and is reported as if it had returned. The `Err` \
    that `join` returns says so, and must not be lost.";

const PAGES_LOST: &str = "What the jobs wrote stays. The poison says that a change may have been \
    cut short, and not that all is lost.";
const NOTHING_ADDED: &str = "Nothing was added. A poisoned lock is locked all the same: the error \
    that `lock` returns has the guard, and `into_inner` takes it out.";
const TOO_EARLY: &str = "The lines are added when all jobs have ended: after all that the jobs \
    wrote.";
const OTHER_WORDS: &str = "One line is added for each job, in the order of the jobs and in the \
    words of the task, as in `job 0 returned 10` and `job 1 panicked: paper jam`.";

/// The text of the answer's own panic.
fn said(payload: Box<dyn Any + Send>) -> String {
    let text = payload.downcast_ref::<&str>().map(|text| text.to_string());
    let text = text.or_else(|| payload.downcast_ref::<String>().cloned()).unwrap_or_default();
    let text = text.lines().next().unwrap_or_default().to_owned();
    if text.starts_with("not yet implemented") {
        // The starter's, for which the trial has its own words.
        resume_unwind(payload);
    }
    text
}
