//! `play`: a lesson's levels.

use std::io::{Write, stdout};

use console::{Key, Term};

use super::by_hand::{self, Left};
use super::ends::Way;
use super::{ask, find, modes, page, play};
use crate::lesson::{Lesson, Level};
use crate::schedules::yours::{Board, Ours, Program, wins};
use crate::schedules::{Bound, Schedule, one};

/// Plays the level that was asked for; without one, offers all.
pub(super) fn play(lesson: &'static Lesson, wanted: Option<&str>, plain: bool) -> Result<(), Way> {
    let level = wanted.map(|wanted| find::level(lesson, wanted)).transpose()?;
    if plain || !play::is_attended() {
        return match level {
            Some(level) => tell(lesson, level),
            None => Ok(write!(stdout(), "{}", page::levels(lesson, play::PLAIN_WIDTH))?),
        };
    }
    let term = Term::stdout();
    by_hand::has_room(&term)?;
    modes::quiet_keys()?;
    match level {
        Some(level) => _ = one_by_one(lesson, level, &term)?,
        None => choose(lesson, &term)?,
    }
    modes::restore_terminal();
    Ok(())
}

/// Offers all levels, until somebody has enough of them.
pub(super) fn choose(lesson: &'static Lesson, term: &Term) -> Result<(), Way> {
    let wide = play::width(term)?;
    term.write_str(&page::levels(lesson, wide))?;
    let mut next = 0;
    loop {
        let Some(first) = lesson.levels.get(next) else { return Ok(()) };
        let menu = page::levels_menu(lesson, next + 1, wide);
        term.write_str(&menu)?;
        let level = loop {
            match key(term, &menu)? {
                None => return Ok(()),
                Some(Key::Enter | Key::Char(' ')) => break first,
                Some(Key::Char(digit @ '1'..='9')) => {
                    if let Some(level) = lesson.levels.get(digit as usize - '1' as usize) {
                        break level;
                    }
                }
                Some(_) => {}
            }
        };
        next = one_by_one(lesson, level, term)?;
    }
}

/// Plays a level, and those after it for as long as that is wanted. Returns the one to play next,
/// counted from 0.
fn one_by_one(lesson: &'static Lesson, first: &Level, term: &Term) -> Result<usize, Way> {
    let first = lesson.levels.iter().take_while(|level| level.name != first.name).count();
    for (index, level) in lesson.levels.iter().enumerate().skip(first) {
        term.write_str(&page::level(lesson, level, play::width(term)?))?;
        term.write_str(page::LEVEL_MENU)?;
        if !begins(term)? {
            return Ok(index);
        }
        let last = index + 1 == lesson.levels.len();
        let mut program = Ours::new(level.program, wins(level.wins));
        let Left { won, on } = by_hand::play(term, &Board::of(level, last), &mut program)?;
        term.write_str(&page::summary(lesson, level, won))?;
        if !on {
            return Ok(if won.is_some() && !last { index + 1 } else { index });
        }
    }
    Ok(0)
}

/// Waits until the level is to begin, or is not.
fn begins(term: &Term) -> Result<bool, Way> {
    loop {
        match key(term, page::LEVEL_MENU)? {
            None => return Ok(false),
            Some(Key::Enter | Key::Char(' ')) => return Ok(true),
            Some(_) => {}
        }
    }
}

/// The next key, as the menu says; nothing for one that leads back.
fn key(term: &Term, menu: &str) -> Result<Option<Key>, Way> {
    match ask::key(term, ask::resumed(term, menu)) {
        Err(Way::Quit) => Ok(None),
        key => key.map(Some),
    }
}

/// Its story, its code, and the shortest win.
fn tell(lesson: &Lesson, level: &Level) -> Result<(), Way> {
    colored::control::set_override(false);
    let wins = wins(level.wins);
    let ahead = Ours::new(level.program, wins).ahead(&Schedule::default()).map_err(Way::Failed)?;
    let told = ahead.schedule.map(|win| one(level.program, &win, Bound::USUAL.steps));
    let mut out = stdout();
    write!(out, "{}", page::level(lesson, level, play::PLAIN_WIDTH))?;
    Ok(write!(out, "{}", page::shortest_win(lesson, level, told.as_ref(), play::PLAIN_WIDTH))?)
}
