//! The learner is the scheduler: a person says at each step which thread goes on.
//!
//! - [`Board`]: what is played, and when it is won. [`Program`]: what runs behind it; a level of a
//!   lesson runs in this process, a learner's answer in a child.
//! - [`Game`]: what was chosen so far, and what came of it. It knows no terminal.
//! - `page`: what stands on the screen, as text.

mod game;
mod hint;
mod intent;
mod page;

pub use self::game::Game;
pub use self::intent::Intent;
pub use self::page::{SMALLEST, ending, too_small};
use super::{Ahead, Bound, End, Schedule, Told, shortest, up_to};
use crate::lesson::{Level, Wins};

/// What does not change while a game is played.
#[derive(Debug, Clone)]
pub struct Board {
    /// As in `Lose an update`.
    pub title: String,
    /// What counts as winning: one sentence.
    pub goal: String,
    /// The file of the code, as in `src/levels/lose_an_update.rs`.
    pub path: String,
    /// What the threads run: the lines with their numbers.
    pub code: Vec<(usize, String)>,
    /// Whether a run that ended like this is won.
    pub wins: fn(&End) -> bool,
    /// What it is played for.
    pub aim: Aim,
}

/// What a game is played for.
#[derive(Debug, Clone)]
pub enum Aim {
    /// To find the bug of a level.
    Win {
        /// Said after that.
        moral: String,
        /// Whether no level comes after this one.
        last: bool,
    },
    /// To see what goes wrong under this schedule, which Enter follows.
    See(Schedule),
}

/// What runs behind a game.
pub trait Program {
    /// Runs it anew under these choices, and stops behind the last.
    ///
    /// # Errors
    /// A few sentences that say why this can't be played.
    fn up_to(&mut self, moves: &Schedule) -> Result<Told, String>;

    /// The fewest moves behind these with which it is won.
    ///
    /// # Errors
    /// A few sentences that say why nobody knows.
    fn ahead(&mut self, moves: &Schedule) -> Result<Ahead, String>;
}

/// A program of ours, which may run in this very process.
#[derive(Debug, Clone, Copy)]
pub struct Ours {
    program: fn(),
    wins: fn(&End) -> bool,
}

impl Ours {
    /// A program that is won when it ends like this.
    pub fn new(program: fn(), wins: fn(&End) -> bool) -> Self {
        Self { program, wins }
    }
}

impl Program for Ours {
    fn up_to(&mut self, moves: &Schedule) -> Result<Told, String> {
        Ok(up_to(self.program, moves, Bound::USUAL.steps))
    }

    fn ahead(&mut self, moves: &Schedule) -> Result<Ahead, String> {
        Ok(shortest(self.program, moves, self.wins, Bound::USUAL))
    }
}

impl Board {
    /// Whether there is another one after this.
    pub fn has_next(&self) -> bool {
        matches!(self.aim, Aim::Win { last: false, .. })
    }

    /// A level's board.
    pub fn of(level: &Level, last: bool) -> Self {
        let code = level.code.lines().into_iter().map(|(number, line)| (number, line.to_owned()));
        Self {
            title: level.title.to_owned(),
            goal: level.goal.to_owned(),
            path: level.code.path.to_owned(),
            code: code.collect(),
            wins: wins(level.wins),
            aim: Aim::Win { moral: level.moral.to_owned(), last },
        }
    }
}

/// Whether a run is won that ended like this.
pub fn wins(wins: Wins) -> fn(&End) -> bool {
    match wins {
        Wins::Fails => |end| matches!(end, End::Failed(_)),
        Wins::Stuck => |end| matches!(end, End::Stuck(_)),
    }
}
