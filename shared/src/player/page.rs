//! What stands on the screen: text and nothing else, so that it can be tested.
//!
//! Colour is `colored`'s, which the player switches off where it is not wanted; nothing is told
//! by colour alone.

mod around;
#[cfg(feature = "schedules")]
mod level;
mod scene;

use textwrap::{Options, WordSplitter};

pub(super) use self::around::{NO_PYTHON, contents, farewell, menu, twins_trouble, unexpected};
#[cfg(feature = "schedules")]
pub(super) use self::level::{LEVEL_MENU, level, levels, levels_menu, shortest_win, summary};
pub(super) use self::scene::{choices, code, opening, question, reveal};

/// Prose wider than this is tiring to read, however wide the terminal is.
const PROSE: usize = 84;

/// Wrapped paragraphs, each followed by an empty line. One that is indented is code and stays.
pub(super) fn prose(text: &str, width: usize) -> String {
    let paragraph = |paragraph: &str| {
        if paragraph.lines().all(|line| line.starts_with("    ")) {
            return paragraph.to_owned() + "\n\n";
        }
        let words: Vec<&str> = paragraph.split_whitespace().collect();
        wrapped(&words.join(" "), width, " ", " ") + "\n\n"
    };
    text.split("\n\n").map(paragraph).collect()
}

/// Prose in lines that are pleasant to read.
fn wrapped(text: &str, width: usize, first: &str, others: &str) -> String {
    broken(text, width.min(PROSE), first, others)
}

/// Broken between words only, before the last column: a path or a command is to stay whole.
fn broken(text: &str, width: usize, first: &str, others: &str) -> String {
    let options = Options::new(width.max(20) - 1)
        .initial_indent(first)
        .subsequent_indent(others)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::fill(text, options)
}
