//! What was chosen so far, and what came of it.

use super::super::{Ahead, End, Schedule, Told};
use super::{Aim, Board, Intent, Program, page};

/// A game in progress.
pub struct Game<'a> {
    pub(super) board: &'a Board,
    pub(super) program: &'a mut dyn Program,
    /// The choices.
    pub(super) moves: Schedule,
    /// The run after no move, after the first, and so on.
    told: Vec<Told>,
    /// What is said about the last key.
    pub(super) said: Option<String>,
    /// What is ahead of these moves, once it was asked for.
    pub(super) ahead: Option<Ahead>,
    /// The fewest moves there are to a win, and whether that is certain; known after a win.
    pub(super) fewest: Option<(usize, bool)>,
    pub(super) helps: bool,
}

impl<'a> Game<'a> {
    /// A game without a move.
    ///
    /// # Errors
    /// When the program can't be run.
    pub fn new(board: &'a Board, program: &'a mut dyn Program) -> Result<Self, String> {
        let moves = Schedule::default();
        let told = vec![program.up_to(&moves)?];
        let (said, ahead, fewest, helps) = (None, None, None, false);
        Ok(Self { board, program, moves, told, said, ahead, fewest, helps })
    }

    /// What stands on a screen of this size: at most `height` lines, none of them wider.
    pub fn screen(&self, width: usize, height: usize) -> String {
        page::screen(self, width, height)
    }

    /// Does what the player wants.
    pub fn obey(&mut self, intent: Intent) {
        let helped = std::mem::take(&mut self.helps);
        self.said = None;
        match intent {
            Intent::Choose(thread) => self.choose(thread),
            Intent::Next => self.next(),
            Intent::Undo => self.back_to(self.moves.len().saturating_sub(1)),
            Intent::Restart => self.back_to(0),
            Intent::Hint => self.hint(),
            Intent::Help => self.helps = !helped,
        }
    }

    /// Whether the run has ended as it should.
    pub fn is_won(&self) -> bool {
        (self.board.wins)(&self.now().end)
    }

    /// How many moves were made.
    pub fn moves(&self) -> usize {
        self.moves.len()
    }

    /// Whether the run has ended.
    pub fn is_over(&self) -> bool {
        self.now().end != End::Paused
    }

    /// The run after the last move.
    pub(super) fn now(&self) -> &Told {
        self.told.last().expect("a game begins with the run after no move")
    }

    /// Who may go on.
    pub(super) fn choices(&self) -> Vec<usize> {
        let over = self.is_over();
        let stands = self.now().stands.iter().enumerate();
        let may = stands.filter(|(_, stand)| !over && stand.may_go_on());
        may.map(|(thread, _)| thread).collect()
    }

    /// Who is next by the plan, while that is followed.
    pub(super) fn planned(&self) -> Option<usize> {
        match &self.board.aim {
            Aim::See(plan) if plan.begins_with(&self.moves) => plan.get(self.moves.len()),
            _ => None,
        }
    }

    fn next(&mut self) {
        match (self.planned(), &self.choices()[..]) {
            (Some(thread), _) => self.choose(thread),
            (None, &[thread]) => self.choose(thread),
            (None, []) => {}
            (None, many) => {
                let keys: Vec<String> = many.iter().map(|&thread| page::key(thread)).collect();
                self.said = Some(format!("More than one can go on: choose {}.", keys.join(" or ")));
            }
        }
    }

    fn choose(&mut self, thread: usize) {
        if self.is_over() {
            return;
        }
        if !self.choices().contains(&thread) {
            self.said = page::refusal(self.now(), thread);
            return;
        }
        let moves = self.moves.then(thread);
        match self.program.up_to(&moves) {
            Err(why) => self.said = Some(why),
            Ok(told) if told.end == End::OffPlan => {
                self.said = Some(page::NOT_AGAIN.to_owned());
            }
            Ok(told) => {
                self.told.push(told);
                (self.moves, self.ahead) = (moves, None);
                self.count_the_fewest();
            }
        }
    }

    fn back_to(&mut self, length: usize) {
        if length < self.moves.len() {
            self.moves = self.moves.first(length);
            self.told.truncate(length + 1);
            self.ahead = None;
        }
    }
}
