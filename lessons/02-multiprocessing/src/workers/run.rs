//! One list of tasks, from the first to the last result.

use serde::{Serialize, de::DeserializeOwned};

use super::board::Board;
use super::crew::Crew;
use super::link::Link;
use super::serve::Answer;
use super::trouble::Broke;
use super::{Failed, Lost, NotStarted, Pool};

pub(super) struct Run<'a, T, R, F> {
    pool: &'a mut Pool<T, R>,
    tasks: &'a [T],
    board: Board,
    /// Why there is not a worker in each place, if there is not.
    refused: Option<NotStarted>,
    on: F,
    /// What was read last; here so that no read has to make room first.
    buffer: Vec<u8>,
}

impl<'a, T, R, F> Run<'a, T, R, F>
where
    T: Serialize,
    R: DeserializeOwned,
    F: FnMut(usize, Result<R, Failed>),
{
    pub(super) fn new(
        pool: &'a mut Pool<T, R>,
        tasks: &'a [T],
        chunk: usize,
        refused: Option<NotStarted>,
        on: F,
    ) -> Self {
        // One that died since the last run is found before it is given anything.
        pool.crew.links.iter_mut().for_each(|link| link.ready = true);
        let (board, buffer) = (Board::of(tasks.len(), chunk), vec![0; 1 << 16]);
        Run { pool, tasks, board, refused, on, buffer }
    }

    pub(super) fn work_through(&mut self) {
        while self.board.open > 0 {
            self.receive();
            if self.pool.crew.links.is_empty() {
                return self.give_up();
            }
            self.hand_out();
            if self.board.open > 0 {
                self.pool.crew.wait(self.pool.time_limit);
            }
        }
    }

    /// Takes what the workers have sent, and replaces those that were lost.
    fn receive(&mut self) {
        for at in (0..self.pool.crew.links.len()).rev() {
            if let Err(broke) = self.receive_from(at) {
                let link = self.pool.crew.links.remove(at);
                self.replace(link, broke);
            }
        }
    }

    fn receive_from(&mut self, at: usize) -> Result<(), Broke> {
        let link = &mut self.pool.crew.links[at];
        if link.ready {
            link.receive(&mut self.buffer, |Answer { first, results, .. }| {
                self.board.open -= results.len();
                (first..).zip(results).for_each(|(number, result)| (self.on)(number, result));
            })?;
        }
        link.in_time(self.pool.time_limit)
    }

    /// Puts another worker in the place of one that is lost, and its tasks back into the queue.
    fn replace(&mut self, link: Link, broke: Broke) {
        let (worker, pid) = (link.number, link.hands.pid().as_raw());
        let in_hand = link.given.front().cloned().unwrap_or_default();
        let behind = link.given.iter().skip(1).map(|range| range.len()).sum();
        let (fault, given) = Crew::dismiss(link, broke);
        for (task, deaths) in self.board.take_back(given, self.pool.tries) {
            self.fail(task, Failed::Deadly(deaths, fault.to_string()));
        }
        let successor = self.pool.crew.hire().map_err(|why| self.refused = Some(why)).ok();
        self.pool.lost.push(Lost { worker, pid, fault, in_hand, behind, successor });
    }

    /// Gives every worker that is hungry as much as it may have.
    fn hand_out(&mut self) {
        for at in 0..self.pool.crew.links.len() {
            if self.pool.crew.links[at].is_hungry() {
                while self.hand_to(at) {}
            }
            let link = &mut self.pool.crew.links[at];
            self.pool.most_given = self.pool.most_given.max(link.given.len());
            link.send();
        }
    }

    /// Gives one worker the next chunk, if there is one and it has room for it.
    fn hand_to(&mut self, at: usize) -> bool {
        // Towards the end nobody takes what another could begin sooner.
        let share = self.board.waiting() / self.pool.crew.links.len();
        let link = &mut self.pool.crew.links[at];
        if !link.has_room(share) {
            return false;
        }
        let Some(range) = self.board.take() else { return false };
        match link.give(range.clone(), self.tasks) {
            Ok(()) => {}
            Err(_) if range.len() > 1 => self.board.split(range),
            Err(why) => self.fail(range.start, Failed::Unsendable(why.to_string())),
        }
        true
    }

    /// Nobody is left to do what is left.
    fn give_up(&mut self) {
        let why = self.refused.as_ref().map_or_else(String::new, ToString::to_string);
        while let Some(range) = self.board.take() {
            range.for_each(|task| self.fail(task, Failed::NoWorker(why.clone())));
        }
    }

    fn fail(&mut self, task: usize, failed: Failed) {
        self.board.open -= 1;
        (self.on)(task, Err(failed));
    }
}
