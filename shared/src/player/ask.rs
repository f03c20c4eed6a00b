//! Keys: a bet is made, and a way to go on is chosen.

use console::{Key, Term};

use super::ends::Way;
use super::wake::{self, Woken};
use super::{modes, page};
use crate::lesson::Question;

const CTRL_Z: char = '\x1a';

/// What somebody wants to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    On,
    Back,
    Again,
    Save,
    Play,
}

/// What a key means; `None` for a key that means nothing here.
enum Intent {
    Up,
    Down,
    Take,
    Pick(usize),
}

/// Asks, and returns the number of the choice, from 0.
pub(super) fn bet(term: &Term, question: &Question, width: usize) -> Result<usize, Way> {
    let choices = question.choices.len();
    let mut chosen = 0;
    let asked = page::question(question, width);
    term.write_str(&asked)?;
    loop {
        let shown = page::choices(question, Some(chosen), width);
        term.write_str(&shown)?;
        match intent(&key(term, resumed(term, &format!("{asked}{shown}")))?) {
            Some(Intent::Up) => chosen = (chosen + choices - 1) % choices,
            Some(Intent::Down) => chosen = (chosen + 1) % choices,
            Some(Intent::Take) => return Ok(chosen),
            Some(Intent::Pick(choice)) if choice < choices => {
                term.clear_last_lines(shown.lines().count())?;
                term.write_str(&page::choices(question, Some(choice), width))?;
                return Ok(choice);
            }
            _ => {}
        }
        term.clear_last_lines(shown.lines().count())?;
    }
}

fn intent(key: &Key) -> Option<Intent> {
    match key {
        Key::ArrowUp | Key::Char('k') => Some(Intent::Up),
        Key::ArrowDown | Key::Char('j') | Key::Tab => Some(Intent::Down),
        Key::Enter | Key::Char(' ') => Some(Intent::Take),
        Key::Char(digit @ '1'..='9') => Some(Intent::Pick(*digit as usize - '1' as usize)),
        _ => None,
    }
}

/// Waits for a key that means something after a scene, as the menu says. `plays`: whether there are
/// levels to play.
pub(super) fn next(term: &Term, menu: &str, plays: bool) -> Result<Next, Way> {
    loop {
        match key(term, resumed(term, menu))? {
            Key::Enter | Key::Char(' ' | 'n') | Key::ArrowRight => return Ok(Next::On),
            Key::Char('b') | Key::ArrowLeft => return Ok(Next::Back),
            Key::Char('r') => return Ok(Next::Again),
            Key::Char('t') => return Ok(Next::Save),
            Key::Char('p') if plays => return Ok(Next::Play),
            _ => {}
        }
    }
}

/// The next key, unless it is one that ends the lesson wherever it is pressed. `again` asks anew when
/// the terminal has another size, or has been somebody else's.
pub(super) fn key(
    term: &Term,
    mut again: impl FnMut(Woken) -> Result<(), Way>,
) -> Result<Key, Way> {
    loop {
        let woken = match wake::wait()? {
            Woken::Key => match pressed(term)? {
                Key::Char(CTRL_Z) => {
                    modes::stop()?;
                    Woken::Resumed
                }
                key => return Ok(key),
            },
            Woken::Resumed => {
                modes::go_on()?;
                Woken::Resumed
            }
            Woken::Resized => Woken::Resized,
        };
        again(woken)?;
    }
}

/// The key that was pressed.
fn pressed(term: &Term) -> Result<Key, Way> {
    match term.read_key_raw() {
        Ok(Key::CtrlC) => Err(Way::Interrupted),
        Ok(Key::Char('q' | '\x04')) => Err(Way::Quit),
        Ok(key) => Ok(key),
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Err(Way::Quit),
        Err(error) => Err(error.into()),
    }
}

/// Asks anew in full, where the lesson goes on after it was stopped.
pub(super) fn resumed(term: &Term, asked: &str) -> impl Fn(Woken) -> Result<(), Way> {
    move |woken| match woken {
        Woken::Resumed => Ok(term.write_str(asked)?),
        Woken::Key | Woken::Resized => Ok(()),
    }
}
