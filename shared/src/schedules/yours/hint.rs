//! What is ahead: hints, and how few moves would have done.

use super::super::{Ahead, Schedule};
use super::{Aim, Game, page};

impl Game<'_> {
    /// After the first win of a level: how few moves would have done.
    pub(super) fn count_the_fewest(&mut self) {
        let asks = matches!(self.board.aim, Aim::Win { .. }) && self.is_won();
        if !asks || self.fewest.is_some() {
            return;
        }
        if let Ok(Ahead { schedule: Some(win), surely }) = self.program.ahead(&Schedule::default())
        {
            self.fewest = Some((win.len(), surely));
        }
    }

    /// Says whether it can still be won; asked again, how.
    pub(super) fn hint(&mut self) {
        if self.is_over() {
            return;
        }
        let asked_before = self.ahead.is_some();
        if !asked_before {
            match self.program.ahead(&self.moves) {
                Ok(ahead) => self.ahead = Some(ahead),
                Err(why) => self.said = Some(why),
            }
        }
        if let Some(ahead) = &self.ahead {
            self.said = Some(page::hint(self, ahead, asked_before));
        }
    }
}
