//! Which tasks wait for a worker.

use std::collections::{HashMap, VecDeque};
use std::ops::Range;

/// The one queue. A task is its number here: the tasks themselves stay where they are.
#[derive(Debug)]
pub(super) struct Board {
    chunk: usize,
    /// Those that nobody was given yet.
    fresh: Range<usize>,
    /// Those that were lost with their worker go first.
    again: VecDeque<Range<usize>>,
    /// How many workers were lost with this task in hand.
    deaths: HashMap<usize, u32>,
    /// How many have no outcome yet.
    pub(super) open: usize,
}

impl Board {
    pub(super) fn of(tasks: usize, chunk: usize) -> Board {
        let (again, deaths) = (VecDeque::new(), HashMap::new());
        Board { chunk: chunk.max(1), fresh: 0..tasks, again, deaths, open: tasks }
    }

    /// How many chunks wait for a worker.
    pub(super) fn waiting(&self) -> usize {
        self.again.len() + self.fresh.len().div_ceil(self.chunk)
    }

    /// The next chunk.
    pub(super) fn take(&mut self) -> Option<Range<usize>> {
        if let Some(range) = self.again.pop_front() {
            return Some(range);
        }
        let first = self.fresh.start;
        self.fresh.start = self.fresh.end.min(first + self.chunk);
        (first < self.fresh.start).then_some(first..self.fresh.start)
    }

    /// Takes back what a lost worker had been given: first what it had in hand. Returns the tasks
    /// that are given up, with the number of workers that were lost over each.
    pub(super) fn take_back(
        &mut self,
        mut given: VecDeque<Range<usize>>,
        tries: u32,
    ) -> Vec<(usize, u32)> {
        let in_hand = given.pop_front().unwrap_or_default();
        while let Some(range) = given.pop_back() {
            self.again.push_front(range);
        }
        let mut given_up = Vec::new();
        // One by one from now on: which of them it was shows, and the others get away.
        for task in in_hand.rev() {
            let deaths = self.deaths.entry(task).or_default();
            *deaths += 1;
            if *deaths < tries {
                self.again.push_front(task..task + 1);
            } else {
                given_up.push((task, *deaths));
            }
        }
        given_up
    }

    /// Takes back a chunk that is too long for one message.
    pub(super) fn split(&mut self, range: Range<usize>) {
        for task in range.rev() {
            self.again.push_front(task..task + 1);
        }
    }
}
