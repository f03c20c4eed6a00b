//! Whose turn it is.

use std::sync::atomic::Ordering::Relaxed;

use super::decision::{Decision, Set};
use super::end::End;
use super::run::Run;
use super::say::STEPS;
use super::stand::Early;
use super::thread::{Number, State, Thread};
use super::want::May;

impl Run {
    /// Says who goes on next; nobody, if the run is over or all wait for each other. Asked only
    /// when every thread that has not ended has come to its next step.
    pub fn decide(&mut self) -> Option<Number> {
        let next = if self.end.is_some() { None } else { self.next() };
        if next.is_none() && self.record.is_some() && self.stands.is_none() {
            self.stands = Some(self.stands());
        }
        next
    }

    fn next(&mut self) -> Option<Number> {
        let go = self.who(May::Go);
        // What is not part of the schedule is done as soon as it can be.
        let unseen = |thread: &Number| {
            self.threads[*thread].waiting().is_some_and(|waiting| !waiting.visible)
        };
        if let Some(thread) = go.iter().find(unseen) {
            return Some(self.go_on(thread));
        }
        match self.choices(go) {
            Ok(decision) => self.choose(decision),
            Err(end) => {
                self.end = Some(end);
                None
            }
        }
    }

    /// Who may go on, and who does if nobody asks for another one: whoever went on last, or else
    /// the next after it.
    fn choices(&mut self, go: Set) -> Result<Decision, End> {
        if self.steps >= self.most_steps {
            return Err(End::Endless);
        }
        if let Some(alone) = self.alone_goes_on() {
            return alone;
        }
        if let Some(led) = self.led() {
            return Ok(led);
        }
        let polite: Set = go.iter().filter(|&thread| self.gives_way(thread, go)).collect();
        let time_outs = self.who(May::TimeOut);
        // If all let each other go first, somebody has to.
        let free = if go == polite { go } else { go.without(polite) };
        let mut decision = Decision { free, ..Decision::default() };
        if decision.free.has(self.last) {
            decision.preempting = decision.free.without(Set::of(self.last));
            decision.free = Set::of(self.last);
        } else if go.is_empty() {
            // While nothing else can move, time passes.
            decision.free = time_outs;
        }
        if !self.surprised {
            let surprising = self.who(May::Surprise).or(polite).or(time_outs);
            decision.surprising = surprising.without(decision.free);
        }
        // A wake-up that nobody called for is nothing to rely on.
        let default = decision.free.next_from(self.last).ok_or_else(|| End::Stuck(self.waits()))?;
        decision.chosen = default;
        Ok(decision)
    }

    fn choose(&mut self, mut decision: Decision) -> Option<Number> {
        // What `main` does alone is not part of the schedule.
        self.on_schedule = self.threads.iter().skip(1).any(Thread::lives);
        if self.on_schedule {
            match self.plan.get(self.decisions.len()) {
                Some(&planned) => decision.chosen = planned.into(),
                None if self.stops_after_plan => {
                    self.end = Some(End::Paused);
                    self.open = Some(decision);
                    return None;
                }
                None => {}
            }
            if !decision.all().has(decision.chosen) {
                self.end = Some(End::OffPlan);
                return None;
            }
            self.decisions.push(decision);
            self.write_down(&decision);
        }
        let surprise = decision.surprising.has(decision.chosen);
        self.surprised |= surprise;
        self.steps += 1;
        STEPS.fetch_add(1, Relaxed);
        self.last = decision.chosen;
        for thread in &mut self.threads {
            thread.after.remove(decision.chosen);
        }
        self.threads[decision.chosen].after = if self.in_turns {
            self.living().map(|(thread, _)| thread).filter(|&other| other != self.last).collect()
        } else {
            Set::default()
        };
        Some(self.go_on(decision.chosen))
    }

    fn write_down(&mut self, decision: &Decision) {
        let chosen = decision.chosen;
        let early = decision.surprising.has(chosen).then(|| Early::of(self.may(chosen)));
        if let (Some(record), Some(waiting)) = (&mut self.record, self.threads[chosen].waiting()) {
            record.begin(chosen, waiting.at, early);
        }
    }

    fn go_on(&mut self, thread: Number) -> Number {
        self.granted = self.may(thread);
        self.threads[thread].state = State::Running;
        self.me = thread;
        thread
    }

    /// Whether a thread lets one of those go first who can.
    pub(super) fn gives_way(&self, thread: Number, go: Set) -> bool {
        self.threads[thread].after.meets(go)
    }

    /// The threads that may go on in this way.
    pub(super) fn who(&self, may: May) -> Set {
        (0..self.threads.len()).filter(|&thread| self.may(thread) == may).collect()
    }
}
