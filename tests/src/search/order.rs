//! What the child is told to do with one of its cases, when no verdict is wanted.

use serde_json::{Value, json};
use shared::schedules::{
    End, Pick, Schedule, Step, Told, one, one_unwatched, shortest, up_to, up_to_unwatched,
};

use super::Case;

/// What is to be done, as a word on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Runs the case under the schedule, to its end.
    One,
    /// Stops behind the last step that is named.
    UpTo,
    /// Looks for the fewest steps from there on with which it goes wrong.
    Ahead,
}

impl Order {
    const ALL: [Self; 3] = [Self::One, Self::UpTo, Self::Ahead];

    /// As it stands on the command line, before the schedule.
    pub fn word(self) -> &'static str {
        match self {
            Self::One => "--one",
            Self::UpTo => "--up-to",
            Self::Ahead => "--ahead",
        }
    }

    /// The order that a command line holds.
    pub fn of(arguments: &[String]) -> Option<(Self, Pick)> {
        arguments.windows(2).find_map(|pair| {
            let order = Self::ALL.into_iter().find(|order| order.word() == pair[0])?;
            Some((order, pair[1].parse().ok()?))
        })
    }

    /// Does it, and sends `told` or `ahead`.
    pub fn obey(self, cases: &[Case], pick: &Pick, send: fn(&str, Value)) {
        let Some(case) = cases.get(pick.case) else { return };
        let (program, schedule, bound) = (case.program, &pick.schedule, case.bound);
        let seen = |watched: Run, unwatched: Run| {
            let [watched, unwatched] =
                [watched, unwatched].map(|run| run(program, schedule, bound.steps));
            if alike(&watched, &unwatched) { watched } else { unwatched }
        };
        match self {
            Self::One => send("told", json!(seen(one, one_unwatched))),
            Self::UpTo => send("told", json!(seen(up_to, up_to_unwatched))),
            Self::Ahead => send("ahead", json!(shortest(program, schedule, goes_wrong, bound))),
        }
    }
}

/// Runs a program under a schedule; after so many steps it is taken for endless.
type Run = fn(fn(), &Schedule, usize) -> Told;

/// Whether the same was done, whatever was seen meanwhile. To look may do something: an answer may
/// ask a thread of its own for its value.
fn alike(one: &Told, other: &Told) -> bool {
    let done = |step: &Step| (step.thread, step.line, step.what.clone());
    let steps = |told: &Told| told.story.steps.iter().map(done).collect::<Vec<_>>();
    (&one.end, &one.stands) == (&other.end, &other.stands) && steps(one) == steps(other)
}

/// Whether a run ended in another way than it should.
pub fn goes_wrong(end: &End) -> bool {
    !matches!(end, End::Done | End::Paused | End::OffPlan)
}
