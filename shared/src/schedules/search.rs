//! Every schedule of a program, those with the fewest preemptions first.

use std::cell::RefCell;
use std::rc::Rc;

use super::decision::Price;
use super::driver::Plans;
use super::end::End;
use super::execute::execute;
use super::queue::Queue;
use super::run::Run;
use super::{Bound, Covered, Loss, Schedule, Searched};

/// Runs `program` under every schedule, up to the bound. `first` gets the first schedule that loses
/// as soon as it is known: what comes after might take the process along.
pub fn every(program: fn(), bound: Bound, first: impl FnOnce(&Loss) + 'static) -> Searched {
    let search = Rc::new(RefCell::new(Search {
        bound,
        steps: 0,
        queue: Queue::new(&[]),
        price: Price::default(),
        planned: 0,
        first: Some(Box::new(first)),
        found: Searched::default(),
    }));
    execute(program, search.clone());
    let mut search = search.borrow_mut();
    search.found.covered = search.covered();
    std::mem::take(&mut search.found)
}

/// Gets the first schedule that loses.
type Tell = Box<dyn FnOnce(&Loss)>;

struct Search {
    bound: Bound,
    /// Steps of all runs so far.
    steps: usize,
    queue: Queue,
    /// What the run's plan costs.
    price: Price,
    /// How many decisions the run's plan has.
    planned: usize,
    first: Option<Tell>,
    found: Searched,
}

impl Plans for Rc<RefCell<Search>> {
    fn next(&mut self) -> Option<Run> {
        self.borrow_mut().next()
    }

    fn over(&mut self, run: &Run) {
        self.borrow_mut().over(run);
    }

    fn ended(&mut self, run: Run) {
        self.borrow_mut().ended(run);
    }
}

impl Search {
    fn next(&mut self) -> Option<Run> {
        let Bound { schedules, schedules_if_lost, preemptions, steps_in_all, .. } = self.bound;
        let (most, most_steps) = match self.found.lost {
            0 => (schedules, steps_in_all),
            _ => (schedules_if_lost.min(schedules), steps_in_all / 5),
        };
        if self.found.tried >= most || self.steps > most_steps {
            return None;
        }
        if self.queue.cheapest()?.preemptions > preemptions {
            return None;
        }
        let (price, plan) = self.queue.pop()?;
        (self.price, self.planned) = (price, plan.len());
        Some(Run::new(plan, self.bound.steps))
    }

    fn ended(&mut self, run: Run) {
        self.found.tried += 1;
        self.steps += run.steps;
        self.found.threads_met |=
            run.decisions.iter().any(|decision| decision.others().count() > 0);
        self.found.happened.extend(&run.happened);
        self.branch(&run);
        if !matches!(run.end, None | Some(End::Done)) {
            self.lost(&run);
        }
    }

    /// Puts down what could have been decided otherwise, behind the end of the plan.
    fn branch(&mut self, run: &Run) {
        let chosen = run.chosen();
        let most = self.bound.schedules.saturating_sub(self.found.tried);
        let mut so_far = self.price;
        for (at, decision) in run.decisions.iter().enumerate().skip(self.planned) {
            self.queue.branch(decision, &chosen[..at], so_far, most);
            so_far = so_far + decision.price(decision.chosen);
        }
    }

    fn over(&mut self, run: &Run) {
        if !matches!(run.end, None | Some(End::Done))
            && let Some(first) = self.first.take()
        {
            first(&self.loss(run));
        }
    }

    fn lost(&mut self, run: &Run) {
        self.found.lost += 1;
        let loss = self.loss(run);
        if self.found.loss.as_ref().is_none_or(|simplest| loss.rank < simplest.rank) {
            self.found.loss = Some(loss);
        }
    }

    fn loss(&self, run: &Run) -> Loss {
        let decisions = &run.decisions;
        let switches = decisions.windows(2).filter(|pair| pair[0].chosen != pair[1].chosen).count();
        let chosen = run.chosen();
        let rank = (self.price, switches, chosen.clone());
        // As much of an endless schedule as was chosen, and at least a step, so that it can be typed.
        let length = match run.end {
            Some(End::Endless) => run.plan.len().max(1),
            _ => chosen.len(),
        };
        let schedule = Schedule(chosen.into_iter().take(length).collect());
        Loss { end: run.end.clone().unwrap_or(End::Done), schedule, rank }
    }

    fn covered(&self) -> Covered {
        let tried = self.found.tried;
        match self.queue.cheapest() {
            None => Covered::All(tried),
            Some(Price { preemptions: below, .. }) => Covered::Part { tried, below },
        }
    }
}
