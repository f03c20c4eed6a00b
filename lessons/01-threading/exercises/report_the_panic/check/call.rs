//! One call of the answer: what it reported, and what it wrote.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use shared::waits::{self, Gate};

use super::super::answer;
use super::super::sync::atomic::Ordering::SeqCst;
use super::jobs::{Plan, Run};
use super::journal::{Pages, asked};

/// What the answer made of some jobs.
pub struct Call {
    plans: &'static [Plan],
    /// Or what the answer panicked with.
    pub results: Result<Vec<Result<u64, String>>, String>,
    /// How many jobs had not ended when it returned.
    pub not_ended: usize,
    /// How many jobs ran at once.
    pub most: usize,
    /// How many jobs the calling thread ran.
    on_caller: usize,
    pages: Pages,
}

impl Call {
    /// Calls the answer with an empty journal.
    pub fn new(plans: &'static [Plan]) -> Self {
        Self::with(plans, Vec::new())
    }

    /// Calls the answer with a journal that is poisoned, and has the same lines already.
    pub fn again(plans: &'static [Plan]) -> Self {
        Self::with(plans, asked(plans).collect())
    }

    fn with(plans: &'static [Plan], older: Vec<String>) -> Self {
        // Kept as long as the process: an answer may leave jobs behind.
        let run: &'static Run = Box::leak(Box::new(Run::new(plans.len(), older)));
        let jobs = (0..).zip(plans).map(|(number, plan)| run.job(number, plan)).collect();
        let results = catch_unwind(AssertUnwindSafe(|| answer::run_all(jobs, &run.journal)));
        let not_ended = plans.len() - run.ended.load(SeqCst);
        run.gates.iter().for_each(Gate::open);
        waits::settle();
        Self {
            plans,
            results: results.map_err(said),
            not_ended,
            most: run.meeting.most(),
            on_caller: run.on_caller.load(SeqCst),
            pages: Pages::new(run),
        }
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
            Some(Ok(_)) if self.plans[number].end.result().is_err() => Some(AS_IF_RETURNED),
            _ => None,
        }
    }

    /// Whether all was reported as it should be.
    pub fn results_are_right(&self) -> bool {
        self.results.as_ref() == Ok(&self.expected())
    }

    fn expected(&self) -> Vec<Result<u64, String>> {
        self.plans.iter().map(|plan| plan.end.result()).collect()
    }

    /// The first job that was not reported as it should be, and how it was.
    pub fn misreported(&self) -> Option<String> {
        let expected = self.expected();
        let number = (0..expected.len())
            .find(|&number| self.result(number) != format!("{:?}", expected[number]))?;
        Some(format!(
            "One of {} jobs, job {number}, was to be reported as `{:?}`, and came as `{}`.",
            expected.len(),
            expected[number],
            self.result(number)
        ))
    }

    /// What is in the journal, and what it usually means that it is something else.
    pub fn lines(&self) -> (String, &'static str) {
        self.pages.lines(self.plans)
    }

    /// Whether the jobs ran at once, and all was reported and written as it should be.
    pub fn is_right(&self) -> bool {
        let at_once = self.most == self.plans.len();
        at_once && self.results_are_right() && self.pages.are_right(self.plans)
    }

    /// `right`, or the first thing that is not as it should be.
    pub fn verdict(&self) -> &'static str {
        match () {
            () if self.results.is_err() => "panicked",
            () if self.not_ended > 0 => "left jobs behind",
            () if self.on_caller > 0 => "not in threads of their own",
            () if self.most < self.plans.len() => "not all at once",
            () if !self.results_are_right() => "other results",
            () if !self.pages.are_right(self.plans) => "other lines",
            () => "right",
        }
    }
}

const ONE_EACH: &str = "There is one result for each job, also for one that panicked.";
const OTHER_ORDER: &str = "The results are in another order than the jobs. Whoever takes them as \
    they come gets them in the order in which the jobs end.";
const AS_IF_RETURNED: &str = "The job panicked, and is reported as if it had returned. The `Err` \
    that `join` returns says so, and must not be lost.";

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
