//! A schedule that loses.

use serde::{Deserialize, Serialize};
use shared::schedules::{End, Failure, Loss, Pick, Story};

use super::Case;
use crate::verdict;

/// A schedule that loses, as it travels from the child to the parent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lost {
    /// The case's name.
    pub case: String,
    /// How the run ended.
    pub end: End,
    /// As it is typed, with the number of the case before it, if that is not the first.
    pub schedule: String,
    /// How many schedules lose, in words; nothing, if the process ended before that was known.
    pub share: Option<String>,
    /// The run step by step; nothing in the same case.
    pub story: Option<Story>,
}

impl Lost {
    /// What is known when the search meets its first schedule that loses.
    pub(super) fn first(number: usize, case: &Case, loss: &Loss) -> Lost {
        let schedule = Pick { case: number, schedule: loss.schedule.clone() }.to_string();
        let (case, end) = (case.name.to_owned(), loss.end.clone());
        Lost { case, end, schedule, share: None, story: None }
    }
}

/// What is said of it.
impl Lost {
    /// Whether there is anything to step through: where `main` is alone, its schedule names nobody.
    pub(crate) fn has_steps(&self) -> bool {
        self.schedule.parse::<Pick>().is_ok_and(|pick| !pick.schedule.is_empty())
    }

    /// A few words, for a table.
    pub(crate) fn brief(&self) -> String {
        match &self.end {
            End::Failed(failure) => failure.meaning.clone(),
            End::Stuck(_) => "under some schedule it hangs".into(),
            End::Panicked(_) => "under some schedule it panics".into(),
            _ => "under some schedule it does not end".into(),
        }
    }

    /// The case, the story, and how it ended.
    pub(crate) fn evidence(&self, story: &[String]) -> Vec<String> {
        let share = self.share.as_deref().unwrap_or("Some schedule loses.");
        let simplest = match share.starts_with("the only") {
            _ if story.is_empty() => "",
            true => " It goes:",
            false => " The simplest:",
        };
        let heading = format!(" {}: {share}{simplest}", self.case);
        let options = textwrap::Options::new(verdict::WIDTH).subsequent_indent(" ");
        let heading = textwrap::wrap(&heading, options).into_iter().map(String::from);
        let mut lines: Vec<String> = heading.chain([String::new()]).collect();
        lines.extend(story.iter().cloned());
        let end = seen(&self.end);
        if !end.is_empty() && !story.is_empty() {
            lines.push(String::new());
        }
        lines.extend(end);
        lines
    }
}

/// How a run ended, line by line.
pub(crate) fn seen(end: &End) -> Vec<String> {
    match end {
        End::Failed(failure) => failed(failure),
        End::Stuck(waits) => waits.iter().flat_map(verdict::wait).collect(),
        End::Panicked(panics) => panics.iter().flat_map(verdict::panicked).collect(),
        _ => Vec::new(),
    }
}

/// What was expected and what was got; on a line each, where one is too short for both.
fn failed(Failure { what, expected, got, .. }: &Failure) -> Vec<String> {
    let (expected, got) = (format!("{what}: expected {expected},"), format!("got {got}"));
    let line = format!("   {expected} {got}");
    match line.chars().count() <= verdict::WIDTH {
        true => vec![line],
        false => [verdict::indented(&expected, "   "), verdict::indented(&got, "     ")].concat(),
    }
}

/// Whether a thread woke without a notification.
fn wakes_uncalled(story: Option<&Story>) -> bool {
    let mut steps = story.into_iter().flat_map(|story| &story.steps);
    steps.any(|step| step.what.contains("without a notification"))
}

/// What such an end of a story usually means.
pub(crate) fn meaning(end: &End, story: Option<&Story>) -> String {
    match end {
        End::Failed(failure) => failure.meaning.clone(),
        End::Stuck(waits) => format!(
            "Under this schedule every thread waits, and none can go on. {}",
            verdict::advice(waits)
        ),
        End::Panicked(_) if wakes_uncalled(story) => "Under this schedule it panics, after a \
             thread woke that nobody had notified. A condvar may do that: who waits looks again, in \
             a loop, whether what it waited for is there."
            .to_owned(),
        End::Panicked(_) => "Under this schedule it panics.".to_owned(),
        End::Endless => "Under this schedule it goes on without end: a thread asks again and again \
             for what it should wait for, or threads get out of each other's way for ever."
            .to_owned(),
        End::TooManyThreads => {
            "It starts threads without end: 60 in one run are too many.".to_owned()
        }
        End::Done | End::Paused | End::OffPlan => "It does not do the same thing twice although \
             its threads take turns in the same order: it depends on something that stays from run \
             to run, such as a `static`, or on chance."
            .to_owned(),
    }
}
