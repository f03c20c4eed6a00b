//! The fewest steps that lead from the middle of a run to an end that somebody wants.

use std::cell::RefCell;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::decision::Price;
use super::driver::Plans;
use super::execute::execute;
use super::queue::Queue;
use super::run::Run;
use super::{Bound, End, Schedule};

/// Steps behind those that are given beyond which no plan goes: nobody would want to choose as many.
const FURTHEST: usize = 100;

/// What is ahead of a run that has come so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ahead {
    /// A schedule that begins in the same way and ends as wanted, with the fewest steps that were
    /// found.
    pub schedule: Option<Schedule>,
    /// Whether all was tried: then there is none with fewer steps.
    pub surely: bool,
}

/// Looks for the fewest steps behind `so_far` with which `program` ends as `wanted`. Those with the
/// fewest preemptions are tried first, and what would take more steps than the best is not.
pub fn shortest(program: fn(), so_far: &Schedule, wanted: fn(&End) -> bool, bound: Bound) -> Ahead {
    let search = Rc::new(RefCell::new(Shortest {
        bound,
        wanted,
        steps: 0,
        queue: Queue::new(&so_far.0),
        furthest: so_far.len() + FURTHEST,
        cut: false,
        price: Price::default(),
        planned: 0,
        tried: 0,
        best: None,
    }));
    execute(program, search.clone());
    let mut search = search.borrow_mut();
    let surely = search.pop().is_none() && search.queue.cheapest().is_none() && !search.cut;
    Ahead { schedule: search.best.take().map(Schedule), surely }
}

struct Shortest {
    bound: Bound,
    wanted: fn(&End) -> bool,
    /// Steps of all runs so far.
    steps: usize,
    queue: Queue,
    /// No plan is longer.
    furthest: usize,
    /// Whether there were longer ones.
    cut: bool,
    /// What the run's plan costs behind the steps that are given.
    price: Price,
    /// How many decisions the run's plan has.
    planned: usize,
    tried: usize,
    best: Option<Vec<u8>>,
}

impl Plans for Rc<RefCell<Shortest>> {
    fn next(&mut self) -> Option<Run> {
        self.borrow_mut().next()
    }

    fn ended(&mut self, run: Run) {
        self.borrow_mut().ended(&run);
    }
}

impl Shortest {
    fn next(&mut self) -> Option<Run> {
        if self.tried >= self.bound.schedules || self.steps > self.bound.steps_in_all {
            return None;
        }
        let (price, plan) = self.pop()?;
        (self.price, self.planned) = (price, plan.len());
        Some(Run::new(plan, self.bound.steps))
    }

    /// The next plan that is worth trying.
    fn pop(&mut self) -> Option<(Price, Vec<u8>)> {
        loop {
            let (price, plan) = self.queue.pop()?;
            if self.may_be_best(plan.len()) {
                return Some((price, plan));
            }
        }
    }

    fn may_be_best(&self, length: usize) -> bool {
        self.best.as_ref().is_none_or(|best| length < best.len())
    }

    fn ended(&mut self, run: &Run) {
        self.tried += 1;
        self.steps += run.steps;
        let chosen = run.chosen();
        if run.end.as_ref().is_some_and(self.wanted) && self.may_be_best(chosen.len()) {
            self.best = Some(chosen.clone());
        }
        self.branch(run, &chosen);
    }

    /// Puts down what could have been decided otherwise, behind the end of the plan.
    fn branch(&mut self, run: &Run, chosen: &[u8]) {
        let most = self.bound.schedules.saturating_sub(self.tried);
        let mut so_far = self.price;
        for (at, decision) in run.decisions.iter().enumerate().skip(self.planned) {
            if !self.may_be_best(at + 1) {
                return;
            }
            if at >= self.furthest {
                self.cut = true;
                return;
            }
            self.queue.branch(decision, &chosen[..at], so_far, most);
            so_far = so_far + decision.price(decision.chosen);
        }
    }
}
