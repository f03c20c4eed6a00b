//! The learner as scheduler, at a terminal: keys in, screen out. What is played says
//! `schedules::yours`.

use std::process::ExitCode;

use console::{Key, Term};

use super::ends::{self, Way};
use super::{ask, full_screen, play};
use crate::schedules::yours::{Board, Game, Intent, Program, SMALLEST, too_small};

/// How a game was left.
#[derive(Debug)]
pub(super) struct Left {
    pub won: bool,
    /// The moves, if it was won.
    pub moves: usize,
    /// Whether the next one is wanted.
    pub on: bool,
}

/// Plays one game, on a screen of its own.
pub(super) fn play(term: &Term, board: &Board, program: &mut dyn Program) -> Result<Left, Way> {
    let mut game = Game::new(board, program).map_err(Way::Failed)?;
    let (rows, columns) = size(term);
    if columns < SMALLEST.0 || rows < SMALLEST.1 {
        return Err(Way::Usage(too_small(columns, rows)));
    }
    ends::quiet_keys()?;
    let _screen = full_screen::enter(term)?;
    let mut won = None;
    loop {
        draw(term, &game)?;
        let on = match ask::key(term) {
            Err(Way::Quit) => false,
            key => match intent(&key?) {
                Some(Intent::Next) if game.is_won() && board.has_next() => true,
                Some(intent) => {
                    game.obey(intent);
                    won = won.or(game.is_won().then(|| game.moves()));
                    continue;
                }
                None => continue,
            },
        };
        return Ok(Left { won: won.is_some(), moves: won.unwrap_or(0), on });
    }
}

/// One write, over what was there: nothing flickers.
fn draw(term: &Term, game: &Game<'_>) -> Result<(), Way> {
    let (rows, columns) = size(term);
    let screen = game.screen(columns, rows).replace('\n', "\x1b[K\r\n");
    Ok(term.write_str(&format!("\x1b[H{screen}\x1b[K\x1b[J"))?)
}

/// Rows and columns, now.
fn size(term: &Term) -> (usize, usize) {
    let (rows, columns) = term.size();
    (rows.into(), columns.into())
}

fn intent(key: &Key) -> Option<Intent> {
    match key {
        Key::Char(digit @ '0'..='9') => Some(Intent::Choose(*digit as usize - '0' as usize + 1)),
        Key::Char('m') => Some(Intent::Choose(0)),
        Key::Enter | Key::Char(' ') | Key::ArrowRight => Some(Intent::Next),
        Key::Char('u') | Key::ArrowLeft | Key::Backspace => Some(Intent::Undo),
        Key::Char('r') => Some(Intent::Restart),
        Key::Char('h') => Some(Intent::Hint),
        Key::Char('?') => Some(Intent::Help),
        _ => None,
    }
}

/// Whether somebody sits at a terminal at which this can be played.
pub fn is_attended() -> bool {
    play::is_attended()
}

/// Plays one game as all that a process does, and returns its exit code.
pub fn main(board: &Board, program: &mut dyn Program) -> ExitCode {
    ends::watch_for_signals();
    match play(&Term::stdout(), board, program) {
        Ok(_) => Way::Quit.leave(),
        Err(way) => way.leave(),
    }
}
