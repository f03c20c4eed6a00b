//! The learner as scheduler, at a terminal: keys in, screen out. What is played says
//! `schedules::yours`.

use std::process::ExitCode;

use console::{Key, Term};

use super::ends::{self, Way};
use super::{ask, full_screen, modes, play};
use crate::schedules::yours::{Board, Game, Intent, Program, SMALLEST, too_small};

/// How a game was left.
#[derive(Debug)]
pub(super) struct Left {
    /// The moves of the first win, if there was one.
    pub won: Option<usize>,
    /// Whether the next one is wanted.
    pub on: bool,
}

/// Plays one game, on a screen of its own.
pub(super) fn play(term: &Term, board: &Board, program: &mut dyn Program) -> Result<Left, Way> {
    let mut game = Game::new(board, program).map_err(Way::Failed)?;
    let _screen = full_screen::enter(term)?;
    let mut won = None;
    loop {
        draw(term, &game)?;
        let key = match ask::key(term, |_| draw(term, &game)) {
            Err(Way::Quit) => return Ok(Left { won, on: false }),
            key => key?,
        };
        match intent(&key) {
            Some(Intent::Next) if game.is_won() && board.has_next() => {
                return Ok(Left { won, on: true });
            }
            Some(intent) => game.obey(intent),
            None => {}
        }
        won = won.or(game.is_won().then(|| game.moves()));
    }
}

/// One write, over what was there: nothing flickers.
fn draw(term: &Term, game: &Game<'_>) -> Result<(), Way> {
    let (columns, rows) = size(term);
    let screen = game.screen(columns, rows).replace('\n', "\x1b[K\r\n");
    Ok(term.write_str(&format!("\x1b[H{screen}\x1b[K\x1b[J"))?)
}

/// Columns and rows, now.
fn size(term: &Term) -> (usize, usize) {
    let (rows, columns) = term.size();
    (columns.into(), rows.into())
}

/// Says what is needed where the terminal is too small.
pub(super) fn has_room(term: &Term) -> Result<(), Way> {
    let (columns, rows) = size(term);
    let room = columns >= SMALLEST.0 && rows >= SMALLEST.1;
    if room { Ok(()) } else { Err(Way::Usage(too_small(columns, rows))) }
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
    let watched = ends::watch_for_signals();
    match watched.map_err(Way::from).and_then(|()| only(board, program)) {
        Ok(()) => Way::Quit.leave(),
        Err(way) => way.leave(),
    }
}

fn only(board: &Board, program: &mut dyn Program) -> Result<(), Way> {
    let term = Term::stdout();
    has_room(&term)?;
    modes::quiet_keys()?;
    play(&term, board, program).map(|_| ())
}
