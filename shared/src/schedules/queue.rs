//! The plans that are still to try, the cheapest first.

use super::decision::{Decision, Price};

/// Plans by their price.
pub(super) struct Queue {
    /// See [`index`].
    plans: Vec<Vec<Box<[u8]>>>,
    /// The first index at which some plans were left out.
    left_out: usize,
}

/// Where plans of a price are. A surprise costs less than a preemption, and there is at most one.
fn index(price: Price) -> usize {
    price.preemptions as usize * 2 + price.surprises as usize
}

fn price(index: usize) -> Price {
    Price { preemptions: (index / 2) as u32, surprises: (index % 2) as u32 }
}

impl Queue {
    /// With this plan, which costs nothing.
    pub fn new(first: &[u8]) -> Self {
        Self { plans: vec![vec![first.into()]], left_out: usize::MAX }
    }

    /// Takes one of the cheapest.
    pub fn pop(&mut self) -> Option<(Price, Vec<u8>)> {
        let cheapest = self.plans.iter().position(|plans| !plans.is_empty())?;
        Some((price(cheapest), self.plans[cheapest].pop()?.into_vec()))
    }

    /// Puts down what could have been decided otherwise at one point: `before` it the plan is the
    /// same, at the price of `so_far`.
    pub fn branch(&mut self, decision: &Decision, before: &[u8], so_far: Price, most: usize) {
        for other in decision.others() {
            let plan = before.iter().copied().chain([other as u8]);
            self.push(so_far + decision.price(other), plan, most);
        }
    }

    /// Puts down a plan. Where `most` that cost no more are there already, its turn can't come, and
    /// it is left out: so there are never more than `most`.
    fn push(&mut self, price: Price, plan: impl Iterator<Item = u8>, most: usize) {
        let index = index(price);
        if self.plans.len() <= index {
            self.plans.resize(index + 1, Vec::new());
        }
        let before: usize = self.plans[..=index].iter().map(Vec::len).sum();
        if before < most {
            self.plans[index].push(plan.collect());
        } else {
            self.left_out = self.left_out.min(index);
        }
    }

    /// The price of the cheapest plan that was not tried.
    pub fn cheapest(&self) -> Option<Price> {
        let queued = self.plans.iter().position(|plans| !plans.is_empty()).unwrap_or(usize::MAX);
        let cheapest = queued.min(self.left_out);
        (cheapest < usize::MAX).then(|| price(cheapest))
    }
}
