//! Why a reader got another value than the one that was published, as far as the steps of one such
//! execution tell.

use std::sync::atomic::Ordering::{AcqRel, Acquire, Release, SeqCst};

use trial::orderings::{Step, Tried};

use super::seen::{READERS, Reads, number};

/// Of the first execution in which a reader got neither `None` nor `value`.
pub fn of(tried: &Tried<Reads>, value: u64) -> Option<String> {
    tried.outcomes.iter().find_map(|(results, steps)| {
        let wrong = results.iter().position(|result| result.is_some_and(|got| got != value))?;
        let told = Story::of(steps, READERS[wrong]).and_then(|story| story.told());
        Some(told.unwrap_or_else(|| UNKNOWN.to_owned()))
    })
}

const UNKNOWN: &str = "A reader got what was not published. It may trust the value only once it has \
    seen a flag, which is stored last, with `Release`, and looked at first, with `Acquire`.";

/// How a reader saw the flag, but not the value. The numbers are places in the two lists of steps.
struct Story<'a> {
    /// The steps of all other threads: not only the writer may set a flag.
    others: Vec<&'a Step>,
    reader: Vec<&'a Step>,
    flag_stored: usize,
    flag_seen: usize,
    value_stored: usize,
    /// Where it was looked at, and was old.
    value_seen: usize,
}

impl<'a> Story<'a> {
    fn of(steps: &'a [Step], reader: &str) -> Option<Story<'a>> {
        let (reader, others): (Vec<_>, Vec<_>) =
            steps.iter().partition(|step| step.thread == reader);
        let stored = |seen: usize| {
            let on_the_same = |step: &&Step| step.atomic == reader[seen].atomic;
            others.iter().rposition(|step| step.stored.is_some() && on_the_same(step))
        };
        let is_new = |seen: usize| {
            stored(seen).is_some_and(|stored| others[stored].stored == reader[seen].read)
        };
        let all = 0..reader.len();
        let value_seen = all.rev().find(|seen| stored(*seen).is_some() && !is_new(*seen))?;
        // As a rule the last that was looked at before the value; 0 is no news.
        let elsewhere = (0..value_seen).rev().chain(value_seen + 1..reader.len());
        let flag_seen =
            elsewhere.into_iter().find(|seen| is_new(*seen) && reader[*seen].read > Some(0))?;
        let [value_stored, flag_stored] = [stored(value_seen)?, stored(flag_seen)?];
        Some(Story { others, reader, flag_stored, flag_seen, value_stored, value_seen })
    }

    /// What was seen, and why that was possible.
    fn told(&self) -> Option<String> {
        let old = number(self.reader[self.value_seen].read?);
        let new = number(self.others[self.value_stored].stored?);
        Some(match self.out_of_order() {
            Some(why) => format!("A reader saw the flag, but {old} instead of {new}: {why}"),
            None => format!(
                "A reader saw the flag, and then {old} where {new} had been stored before the flag: \
                 the memory model allows that, and some processors do it. {}",
                self.unordered()?
            ),
        })
    }

    /// What the code itself has the wrong way round.
    fn out_of_order(&self) -> Option<String> {
        if self.flag_stored < self.value_stored {
            let [flag, value] =
                [self.flag_stored, self.value_stored].map(|at| self.others[at].line);
            return Some(format!(
                "line {flag} sets the flag before line {value} stores the value, and a reader may \
                 come between them. The flag has to be the last."
            ));
        }
        (self.value_seen < self.flag_seen).then(|| {
            let [flag, value] = [self.flag_seen, self.value_seen].map(|at| self.reader[at].line);
            format!(
                "line {value} looks at the value before line {flag} looks at the flag, and the \
                 writer may come between them. The flag has to be the first."
            )
        })
    }

    /// What lets the memory model turn it round.
    fn unordered(&self) -> Option<String> {
        let [stored, seen] = [self.others[self.flag_stored], self.reader[self.flag_seen]];
        let between = &self.others[self.value_stored..self.flag_stored];
        let ours = |step: &&&Step| is_fence(step) && step.thread == stored.thread;
        let released = releases(stored) || between.iter().filter(ours).any(|step| releases(step));
        let behind = &self.reader[self.flag_seen..self.value_seen];
        let acquired = acquires(seen) || behind.iter().any(|step| is_fence(step) && acquires(step));
        let release = format!(
            "Line {} sets the flag with `{:?}`, which does not release what was stored before it: \
             that takes `Release`, or a `fence(Release)` between the two stores.",
            stored.line, stored.ordering
        );
        let acquire = format!(
            "Line {} looks at the flag with `{:?}`, which does not acquire what was stored before \
             it: that takes `Acquire`, or a `fence(Acquire)` between the two loads.",
            seen.line, seen.ordering
        );
        let missing = [(!released).then_some(release), (!acquired).then_some(acquire)];
        let missing: Vec<String> = missing.into_iter().flatten().collect();
        (!missing.is_empty()).then(|| missing.join(" "))
    }
}

fn releases(step: &Step) -> bool {
    matches!(step.ordering, Release | AcqRel | SeqCst)
}

fn acquires(step: &Step) -> bool {
    matches!(step.ordering, Acquire | AcqRel | SeqCst)
}

fn is_fence(step: &Step) -> bool {
    step.atomic.is_none()
}
