//! Every schedule of a program, those with the fewest preemptions first.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::{Duration, Instant};

use super::decision::Price;
use super::driver::Plans;
use super::end::End;
use super::execute::execute;
use super::run::Run;
use super::{Covered, Schedule};

/// How far a search goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound {
    /// How many preemptions a schedule may have.
    pub preemptions: u32,
    /// How many schedules are tried.
    pub schedules: usize,
    /// How many are tried in all if one of them loses: enough to say how common that is.
    pub schedules_if_lost: usize,
    /// How many steps a run may have: after that it is taken for endless.
    pub steps: usize,
    /// After this time no further schedule is tried.
    pub time: Duration,
}

impl Bound {
    /// As far as most programs of a few threads need.
    pub const USUAL: Self = Self {
        preemptions: u32::MAX,
        schedules: 10_000,
        schedules_if_lost: 2_000,
        steps: 400,
        time: Duration::from_secs(4),
    };
}

/// What a search found.
#[derive(Debug, Default)]
pub struct Searched {
    /// How many schedules were tried.
    pub tried: usize,
    /// How many of them lost.
    pub lost: usize,
    /// What was tried and what was not.
    pub covered: Covered,
    /// The simplest of those that lost.
    pub loss: Option<Loss>,
    /// What happened in at least one of them, as the program said with `happens`.
    pub happened: BTreeSet<&'static str>,
    /// Whether two threads ever could have gone on at the same point.
    pub threads_met: bool,
}

/// A schedule that loses.
#[derive(Debug, Clone)]
pub struct Loss {
    /// How the run ended.
    pub end: End,
    /// The whole schedule, or as much of an endless one as was chosen.
    pub schedule: Schedule,
    /// What makes one schedule simpler than another.
    rank: (Price, usize, Vec<u8>),
}

impl Loss {
    /// How far this schedule is from what any scheduler would do.
    pub fn price(&self) -> Price {
        self.rank.0
    }
}

/// Runs `program` under every schedule, up to the bound. `first` gets the first schedule that loses
/// as soon as it is known: what comes after might take the process along.
pub fn every(program: fn(), bound: Bound, first: impl FnOnce(&Loss) + 'static) -> Searched {
    let search = Rc::new(RefCell::new(Search {
        bound,
        start: Instant::now(),
        queues: vec![vec![Box::default()]],
        left_out: usize::MAX,
        here: 0,
        planned: 0,
        first: Some(Box::new(first)),
        found: Searched::default(),
    }));
    execute(program, search.clone());
    let mut search = search.borrow_mut();
    search.found.covered = search.covered();
    std::mem::take(&mut search.found)
}

struct Search {
    bound: Bound,
    start: Instant,
    /// The plans to try, by their price: see [`index`].
    queues: Vec<Vec<Box<[u8]>>>,
    /// The first queue of which some plans were left out.
    left_out: usize,
    /// The queue from which the run came.
    here: usize,
    /// How many decisions the run's plan has.
    planned: usize,
    first: Option<Box<dyn FnOnce(&Loss)>>,
    found: Searched,
}

/// The queue of a price. A surprise costs less than a preemption, and there is at most one.
pub(super) fn index(price: Price) -> usize {
    price.preemptions as usize * 2 + price.surprises as usize
}

pub(super) fn price(index: usize) -> Price {
    Price { preemptions: (index / 2) as u32, surprises: (index % 2) as u32 }
}

impl Plans for Rc<RefCell<Search>> {
    fn next(&mut self) -> Option<Run> {
        self.borrow_mut().next()
    }

    fn ended(&mut self, run: Run) {
        self.borrow_mut().ended(run);
    }
}

impl Search {
    fn next(&mut self) -> Option<Run> {
        let Bound { schedules, schedules_if_lost, preemptions, .. } = self.bound;
        let most = if self.found.lost > 0 { schedules_if_lost.min(schedules) } else { schedules };
        if self.found.tried >= most || self.start.elapsed() > self.bound.time {
            return None;
        }
        let here = self.queues.iter().position(|queue| !queue.is_empty())?;
        if price(here).preemptions > preemptions {
            return None;
        }
        self.here = here;
        let plan = self.queues[here].pop()?.into_vec();
        self.planned = plan.len();
        Some(Run::new(plan, self.bound.steps))
    }

    fn ended(&mut self, run: Run) {
        self.found.tried += 1;
        self.found.threads_met |=
            run.decisions.iter().any(|decision| decision.others().count() > 0);
        self.found.happened.extend(&run.happened);
        self.branch(&run);
        if !matches!(run.end, None | Some(End::Done)) {
            self.lost(run);
        }
    }

    /// Puts down what could have been decided otherwise, behind the end of the plan.
    fn branch(&mut self, run: &Run) {
        let chosen: Vec<u8> = run.decisions.iter().map(|decision| decision.chosen as u8).collect();
        let mut so_far = price(self.here);
        for (at, decision) in run.decisions.iter().enumerate().skip(self.planned) {
            for other in decision.others() {
                let plan = chosen[..at].iter().copied().chain([other as u8]);
                self.queue(index(so_far + decision.price(other)), plan);
            }
            so_far = so_far + decision.price(decision.chosen);
        }
    }

    /// Where so many plans are queued before this one that its turn can't come, it is left out:
    /// so there are never more of them than schedules to try.
    fn queue(&mut self, queue: usize, plan: impl Iterator<Item = u8>) {
        if self.queues.len() <= queue {
            self.queues.resize(queue + 1, Vec::new());
        }
        let before: usize = self.queues[..=queue].iter().map(Vec::len).sum();
        if before < self.bound.schedules.saturating_sub(self.found.tried) {
            self.queues[queue].push(plan.collect());
        } else {
            self.left_out = self.left_out.min(queue);
        }
    }

    fn lost(&mut self, run: Run) {
        self.found.lost += 1;
        let decisions = &run.decisions;
        let switches = decisions.windows(2).filter(|pair| pair[0].chosen != pair[1].chosen).count();
        let chosen: Vec<u8> = decisions.iter().map(|decision| decision.chosen as u8).collect();
        let rank = (price(self.here), switches, chosen.clone());
        if self.found.loss.as_ref().is_some_and(|loss| loss.rank <= rank) {
            return;
        }
        let endless = matches!(run.end, Some(End::Endless));
        let schedule = Schedule(if endless { run.plan } else { chosen });
        let loss = Loss { end: run.end.unwrap_or(End::Done), schedule, rank };
        if let Some(first) = self.first.take() {
            first(&loss);
        }
        self.found.loss = Some(loss);
    }

    fn covered(&self) -> Covered {
        let queued = self.queues.iter().position(|queue| !queue.is_empty());
        match self.left_out.min(queued.unwrap_or(usize::MAX)) {
            usize::MAX => Covered::All(self.found.tried),
            queue => Covered::Part { tried: self.found.tried, below: price(queue).preemptions },
        }
    }
}
