//! The loop over the scenes.

use std::io::{IsTerminal, Write, stdin, stdout};

use console::Term;

use super::ask::{self, Next};
use super::cli::Cli;
use super::ends::Way;
use super::live::Picture;
use super::run::Runner;
use super::save::{self, Saved};
use super::{find, modes, page};
use crate::lesson::{Lesson, Scene};
use crate::timeline::Glyphs;

/// The width of what is written where no terminal says how wide it is.
pub(super) const PLAIN_WIDTH: usize = 80;

/// A terminal narrower than this shows nothing one could read.
const NARROWEST: usize = 40;

/// Plays the whole lesson, or the one scene that was asked for.
pub(super) fn play(lesson: &'static Lesson, cli: &Cli) -> Result<(), Way> {
    let scenes = match &cli.scene {
        Some(wanted) => std::slice::from_ref(find::scene(lesson, wanted)?),
        None => lesson.scenes,
    };
    let saved = cli.trace.as_deref().map(Saved::at).transpose()?;
    let live = !cli.plain && is_attended();
    let glyphs = if is_dumb() && stdout().is_terminal() { Glyphs::ASCII } else { Glyphs::BLOCKS };
    let picture = Picture { live, glyphs };
    let mut runner = Runner { lesson, python: !cli.no_python, picture, saved, trouble: false };
    if live {
        at_a_terminal(scenes, &mut runner)?
    } else {
        plainly(scenes, &mut runner)?
    }
    if runner.trouble { Err(Way::Told) } else { Ok(()) }
}

/// Whether somebody sits at a terminal that can be redrawn.
pub(super) fn is_attended() -> bool {
    !is_dumb() && stdin().is_terminal() && stdout().is_terminal()
}

fn is_dumb() -> bool {
    std::env::var_os("TERM").is_none_or(|term| term == "dumb")
}

/// All at once: the same text without questions, colours and redraw.
fn plainly(scenes: &'static [Scene], runner: &mut Runner) -> Result<(), Way> {
    colored::control::set_override(false);
    let (lesson, mut out) = (runner.lesson, stdout());
    for scene in scenes {
        write!(
            out,
            "{}{}",
            page::opening(lesson, scene, PLAIN_WIDTH),
            page::code(scene, PLAIN_WIDTH)
        )?;
        write!(out, "{}", page::question(&scene.question, PLAIN_WIDTH))?;
        writeln!(out, "{}", page::choices(&scene.question, None, PLAIN_WIDTH))?;
        runner.run(scene, None, PLAIN_WIDTH)?;
    }
    Ok(write!(out, "{}", page::farewell(lesson, scenes, PLAIN_WIDTH))?)
}

fn at_a_terminal(scenes: &'static [Scene], runner: &mut Runner) -> Result<(), Way> {
    let (lesson, term) = (runner.lesson, Term::stdout());
    width(&term)?;
    modes::quiet_keys()?;
    let mut index = 0;
    while let Some(scene) = scenes.get(index) {
        let wide = width(&term)?;
        term.write_str(&page::opening(lesson, scene, wide))?;
        term.write_str(&page::code(scene, wide))?;
        let bet = ask::bet(&term, &scene.question, wide)?;
        term.write_line("")?;
        index = match run_until_done(&term, scene, bet, runner)? {
            Next::Back => index.saturating_sub(1),
            _ => index + 1,
        };
    }
    term.write_str(&page::farewell(lesson, scenes, width(&term)?))?;
    modes::restore_terminal();
    Ok(())
}

/// Runs a scene as often as somebody wants to see it.
fn run_until_done(
    term: &Term,
    scene: &Scene,
    bet: usize,
    runner: &mut Runner,
) -> Result<Next, Way> {
    let lesson = runner.lesson;
    loop {
        let timeline = runner.run(scene, Some(bet), width(term)?)?;
        loop {
            let plays = !lesson.levels.is_empty();
            let menu = page::menu(width(term)?, plays);
            term.write_str(&menu)?;
            match ask::next(term, &menu, plays)? {
                Next::Again => {
                    term.write_line("")?;
                    break;
                }
                Next::Play => play_levels(lesson, term)?,
                Next::Save => term.write_line(&save::beside(scene, timeline.clone()))?,
                next => return Ok(next),
            }
        }
    }
}

#[cfg(feature = "schedules")]
fn play_levels(lesson: &'static Lesson, term: &Term) -> Result<(), Way> {
    match super::by_hand::has_room(term) {
        Err(Way::Usage(words)) => Ok(term.write_line(&words)?),
        _ => super::levels::choose(lesson, term),
    }
}

#[cfg(not(feature = "schedules"))]
fn play_levels(_: &Lesson, term: &Term) -> Result<(), Way> {
    Ok(term.write_line(" This lesson was built without what its levels need.")?)
}

/// The terminal's width now: it may be changed between two scenes.
pub(super) fn width(term: &Term) -> Result<usize, Way> {
    match usize::from(term.size().1) {
        wide @ NARROWEST.. => Ok(wide.min(200)),
        narrow => Err(Way::Usage(format!(
            "This terminal is {narrow} columns wide, and a timeline needs {NARROWEST}. Make it wider, or use --plain."
        ))),
    }
}

/// Names the scenes, the levels and the exercises, and how to start them.
pub(super) fn list(lesson: &Lesson) -> Result<(), Way> {
    Ok(write!(stdout(), "{}", page::contents(lesson))?)
}
