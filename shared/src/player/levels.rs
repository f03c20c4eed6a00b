//! `play`: a lesson's levels.

use std::io::{Write, stdout};

use console::{Key, Term};

use super::by_hand::{self, Left};
use super::ends::{self, Way};
use super::{ask, find, page, play};
use crate::lesson::{Lesson, Level};
use crate::schedules::yours::{Board, Ours, Program, wins};
use crate::schedules::{Bound, Schedule, one};

/// Plays the level that was asked for; without one, offers all.
pub(super) fn play(lesson: &'static Lesson, wanted: Option<&str>, plain: bool) -> Result<(), Way> {
    let level = wanted.map(|wanted| find::level(lesson, wanted)).transpose()?;
    let attended = !plain && play::is_attended();
    match level {
        Some(level) if attended => one_by_one(lesson, level, &Term::stdout())?,
        Some(level) => tell(lesson, level)?,
        None if attended && !lesson.levels.is_empty() => {
            ends::quiet_keys()?;
            choose(lesson, &Term::stdout())?;
        }
        None => write!(stdout(), "{}", page::levels(lesson, play::PLAIN_WIDTH))?,
    }
    ends::restore_terminal();
    Ok(())
}

/// Offers all levels, until somebody has enough of them.
pub(super) fn choose(lesson: &'static Lesson, term: &Term) -> Result<(), Way> {
    loop {
        let wide = play::width(term)?;
        term.write_str(&page::levels(lesson, wide))?;
        term.write_str(&page::levels_menu(lesson, wide))?;
        let level = loop {
            let number = match ask::key(term) {
                Err(Way::Quit) => return Ok(()),
                Err(way) => return Err(way),
                Ok(Key::Enter | Key::Char(' ')) => 1,
                Ok(Key::Char(digit @ '1'..='9')) => digit as usize - '0' as usize,
                Ok(_) => continue,
            };
            if let Some(level) = lesson.levels.get(number - 1) {
                break level;
            }
        };
        one_by_one(lesson, level, term)?;
    }
}

/// Plays a level, and those after it for as long as that is wanted.
fn one_by_one(lesson: &'static Lesson, first: &Level, term: &Term) -> Result<(), Way> {
    let index = lesson.levels.iter().position(|level| level.name == first.name).unwrap_or(0);
    for (index, level) in lesson.levels.iter().enumerate().skip(index) {
        let board = Board::of(level, index + 1 == lesson.levels.len());
        let mut program = Ours::new(level.program, wins(level.wins));
        let left = by_hand::play(term, &board, &mut program)?;
        let Left { won, moves, on } = left;
        term.write_str(&page::summary(lesson, level, won.then_some(moves)))?;
        if !on {
            break;
        }
    }
    Ok(())
}

/// Its story, its code, and the shortest win.
fn tell(lesson: &Lesson, level: &Level) -> Result<(), Way> {
    colored::control::set_override(false);
    let wins = wins(level.wins);
    let ahead = Ours::new(level.program, wins).ahead(&Schedule::default()).map_err(Way::Failed)?;
    let told = ahead.schedule.map(|win| one(level.program, &win, Bound::USUAL.steps));
    let mut out = stdout();
    write!(out, "{}", page::level(lesson, level, play::PLAIN_WIDTH))?;
    write!(out, "{}", page::shortest_win(lesson, level, told.as_ref(), play::PLAIN_WIDTH))?;
    Ok(())
}
