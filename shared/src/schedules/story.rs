//! A run told step by step.

use std::cell::RefCell;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::Schedule;
use super::driver::Plans;
use super::end::End;
use super::execute::execute;
use super::letters::{Letters, Named};
use super::record::{self, Record};
use super::run::Run;
use super::stand::{Early, Stand};

/// What happened in one run, for people.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Story {
    /// The names of all threads, `main` first.
    pub threads: Vec<String>,
    /// The names of what was watched.
    pub watched: Vec<String>,
    /// The values of what was watched before the first step.
    pub before: Vec<String>,
    /// In their order.
    pub steps: Vec<Step>,
    /// What the letters in its steps are, if there are any.
    pub named: Vec<Named>,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Whose: an index of [`Story::threads`].
    pub thread: usize,
    /// The file, as rustc was told.
    pub file: String,
    /// The line.
    pub line: u32,
    /// What it did, as in `reads 0`.
    pub what: String,
    /// The values of what was watched after it.
    pub values: Vec<String>,
    /// In which way the thread went on before its time, if it did.
    pub early: Option<Early>,
}

/// A story, how it ended, and where each thread stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The story.
    pub story: Story,
    /// How it ended.
    pub end: End,
    /// The schedule in full.
    pub schedule: Schedule,
    /// Where each thread stands, `main` first.
    pub stands: Vec<Stand>,
}

/// Runs `program` under one schedule, to its end.
pub fn one(program: fn(), schedule: &Schedule, most_steps: usize) -> Told {
    tell(program, Run::new(schedule.0.clone(), most_steps))
}

/// As [`one`], but nothing is watched: for a program in which to look does something.
pub fn one_unwatched(program: fn(), schedule: &Schedule, most_steps: usize) -> Told {
    let mut run = Run::new(schedule.0.clone(), most_steps);
    run.blind = true;
    tell(program, run)
}

/// Runs `program` up to the end of the schedule, where it waits for the next decision.
pub fn up_to(program: fn(), schedule: &Schedule, most_steps: usize) -> Told {
    let mut run = Run::new(schedule.0.clone(), most_steps);
    run.stops_after_plan = true;
    tell(program, run)
}

/// As [`up_to`], but nothing is watched.
pub fn up_to_unwatched(program: fn(), schedule: &Schedule, most_steps: usize) -> Told {
    let mut run = Run::new(schedule.0.clone(), most_steps);
    (run.stops_after_plan, run.blind) = (true, true);
    tell(program, run)
}

fn tell(program: fn(), mut run: Run) -> Told {
    run.record = Some(Record::default());
    let once = Rc::new(RefCell::new(Once { todo: Some(run), done: None }));
    execute(program, once.clone());
    let run = once.borrow_mut().done.take().expect("a run that was asked for has ended");
    told(run)
}

/// One run.
struct Once {
    todo: Option<Run>,
    done: Option<Run>,
}

impl Plans for Rc<RefCell<Once>> {
    fn next(&mut self) -> Option<Run> {
        self.borrow_mut().todo.take()
    }

    fn ended(&mut self, run: Run) {
        self.borrow_mut().done = Some(run);
    }
}

fn told(mut run: Run) -> Told {
    let end = run.end.take().unwrap_or(End::Done);
    let stands = run.stands.take().unwrap_or_else(|| run.stands());
    let schedule = Schedule(run.chosen());
    let Record { before, steps } = run.record.take().unwrap_or_default();
    let letters = Letters::of(&steps);
    let story = Story {
        threads: run.threads.iter().map(|thread| thread.name.to_string()).collect(),
        watched: run.watched.iter().map(|(name, _)| (*name).to_owned()).collect(),
        before,
        steps: steps.into_iter().map(|step| Step::of(step, &letters)).collect(),
        named: letters.named(),
    };
    Told { story, end, schedule, stands }
}

impl Step {
    fn of(step: record::Step, letters: &Letters) -> Self {
        let what = step.done.iter().map(|(thing, what)| letters.told(*thing, what));
        Self {
            thread: step.thread,
            file: step.at.file().to_owned(),
            line: step.at.line(),
            what: what.collect::<Vec<_>>().join(", "),
            values: step.values,
            early: step.early,
        }
    }
}
