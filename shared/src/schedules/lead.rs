//! A program that says itself who goes on, for a while.

use std::panic::Location;

use super::decision::{Decision, Set};
use super::run::{self, Run};
use super::step::{did, step};
use super::sync::thread::ThreadId;
use super::thread::Number;
use super::want::{May, Want};

/// After so many steps whoever has not come to its end is taken to ask again and again. Somebody
/// who only tries a hundred times comes to an end before that.
const MOST_STEPS: usize = 256;

/// A thread that lets others go on, and waits until they have.
#[derive(Debug)]
pub(crate) struct Lead {
    leader: Number,
    /// Who is to go on, and, to help it, everybody but who has stopped.
    led: Number,
    /// Nothing, if nobody may help.
    stopped: Option<Number>,
    /// How many steps they may still take.
    steps: usize,
}

/// Lets a thread go on while another one has stopped where it is, as if for ever, and returns
/// whether it came to its end. If it did not, it waits for who stopped, and still does: it is to
/// be joined.
///
/// This is part of the schedule, but there is only one way to take it. To find out whether who
/// stops may hold a lock, see [`unlocking_is_a_step`](super::unlocking_is_a_step).
#[track_caller]
pub fn ends_without(stopped: ThreadId, thread: ThreadId) -> bool {
    lead(thread, Some(stopped.number()), MOST_STEPS, Location::caller())
}

/// Lets a thread take one step, if it can, and returns whether it came to its end.
#[track_caller]
pub fn one_step_of(thread: ThreadId) -> bool {
    lead(thread, None, 1, Location::caller())
}

fn lead(thread: ThreadId, stopped: Option<Number>, steps: usize, at: &'static Location) -> bool {
    let led = thread.number();
    run::with(|run| run.lead = Some(Lead { leader: run.me, led, stopped, steps }));
    step(Want::Go, at);
    did(None, || "has let it go on".to_owned());
    run::with(|run| !run.threads[led].lives()).unwrap_or(true)
}

impl Lead {
    /// Whether a thread may go on.
    fn lets(&self, thread: Number) -> bool {
        match self.stopped {
            Some(stopped) => thread != stopped && thread != self.leader,
            None => thread == self.led,
        }
    }
}

impl Run {
    /// Whose turn it is while somebody leads: one of those who are led, or else the leader's again.
    pub(super) fn led(&mut self) -> Option<Decision> {
        let lead = self.lead.as_ref()?;
        let goes_on = self.threads[lead.led].lives() && lead.steps > 0;
        let next = if goes_on { self.next_led(lead) } else { None };
        let chosen = next.unwrap_or(lead.leader);
        match (&mut self.lead, next) {
            (Some(lead), Some(_)) => lead.steps -= 1,
            _ => self.lead = None,
        }
        Some(Decision { chosen, free: Set::of(chosen), ..Decision::default() })
    }

    fn next_led(&self, lead: &Lead) -> Option<Number> {
        let who = |may| self.who(may).iter().filter(|&thread| lead.lets(thread)).collect::<Set>();
        let go = who(May::Go);
        let polite = go.iter().filter(|&thread| self.threads[thread].after.meets(go)).collect();
        // While nothing else can move, time passes.
        let sets = [go.without(polite), go, who(May::TimeOut)];
        let set = sets.into_iter().find(|set| !set.is_empty())?;
        if set.has(self.last) { Some(self.last) } else { set.next_from(lead.led) }
    }
}
