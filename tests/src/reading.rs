//! Reads an answer before it is judged, and refuses one that goes behind the back of the facade.
//!
//! The trial sees the locks, threads and channels that an answer takes from `super::sync`, and no
//! others. So an answer whose code can reach others by any path, alias, glob or macro is refused
//! here, with the line and with what to write instead.
//!
//! What an answer may use is what is listed or what it declares itself; everything else is refused.
//! Names are followed as rustc follows them, but only as far as is certain. The way through:
//!
//! - `token`: the file as a tree of tokens, in which the inside of a macro is code like any other.
//! - `walk`: goes through the tree, knowing which module and block it is in.
//! - `scope`: which names of modules are known there, and not those of crates.
//! - `declared`: what a module or a block declares.
//! - `import`: a `use` as the paths it stands for.
//! - `allowed`, `attribute`, `processes`, `tasks`: the parts of std, the macros and the attributes that an answer may use.

mod allowed;
mod attribute;
mod declared;
mod import;
mod processes;
mod refusal;
mod scope;
mod tasks;
#[cfg(test)]
mod tests;
mod token;
mod walk;

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use std::thread;

use proc_macro2::{LexError, Span, TokenStream};

use self::refusal::Reason;
pub use self::refusal::Refusal;

/// How a refusal calls a source as a whole.
const ANSWER: &str = "the answer";

/// The longest answer in bytes.
const LONGEST: usize = 64 * 1024;

/// The most tokens an answer may have: a bound on how deeply its code can be nested.
const MOST_TOKENS: usize = 8 * 1024;

/// Stack for syn, which calls itself again for each level of nesting: at worst, for a run of `<`,
/// syn 3.0 takes 36 KiB a token when not optimised. What is not touched is never allocated.
const STACK_PER_TOKEN: usize = 64 * 1024;

/// What the threads of an answer are while it is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Threads {
    /// The system's.
    Real,
    /// The system's, and so are the processes that it makes: std and nix themselves.
    InProcesses,
    /// One of the system's, on which tokio polls tasks: std and tokio themselves.
    InTasks,
    /// They take turns on a single one of the system's, as under every schedule.
    InTurns,
}

/// Reads the answer in the file at `path`, which is known to compile as a module.
///
/// # Errors
/// When the answer uses what the trial cannot see, or when there is no Rust file to read.
pub fn read(path: &Path, threads: Threads) -> Result<(), Refusal> {
    let name = path.display().to_string();
    let bytes = match first_bytes(path) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Err(Reason::NO_FILE.of(name)),
        Err(error) => return Err(Reason::unreadable(&error).of(name)),
    };
    if bytes.len() > LONGEST {
        return Err(Reason::TOO_LONG.of(name));
    }
    match String::from_utf8(bytes) {
        Ok(text) => judge_source(&text, threads),
        Err(_) => Err(Reason::NOT_TEXT.of(name)),
    }
}

/// As much of a file as shows that it is too long; nothing if it is a folder or, what might never
/// come to its end, a pipe or a device.
fn first_bytes(path: &Path) -> io::Result<Option<Vec<u8>>> {
    if !fs::metadata(path)?.is_file() {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    let mut start = File::open(path)?.take(LONGEST as u64 + 1);
    start.read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// Reads the answer whose source is `text`.
///
/// # Errors
/// When the answer uses what the trial cannot see, or when `text` is no Rust source.
pub fn judge_source(text: &str, threads: Threads) -> Result<(), Refusal> {
    if text.len() > LONGEST {
        return Err(Reason::TOO_LONG.of(ANSWER));
    }
    // rustc passes over a byte order mark and a script's first line. A lexer would find the start
    // of a comment in `#!/*`, and then not see what rustc compiles.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let after = text.strip_prefix("#!");
    if after.is_some_and(|rest| !rest.trim_start().starts_with('[')) {
        return Err(Reason::SCRIPT.at(1, "#!"));
    }
    let size = token::count(lex(text)?);
    if size > MOST_TOKENS {
        return Err(Reason::TOO_MANY_TOKENS.of(ANSWER));
    }
    let reader = thread::Builder::new().stack_size((size + 16) * STACK_PER_TOKEN);
    thread::scope(|scope| {
        let reading = reader
            .spawn_scoped(scope, || judge_tokens(text, threads))
            .map_err(|error| Reason::unreadable(&error).of(ANSWER))?;
        let gave_up = |_| Err(Reason::not_rust("the parser gave up on it").of(ANSWER));
        reading.join().unwrap_or_else(gave_up)
    })
}

fn judge_tokens(text: &str, threads: Threads) -> Result<(), Refusal> {
    // Going through the tokens takes the grammar for granted; here it is checked.
    syn::parse_file(text).map_err(|error| not_rust(text, error.span(), &error.to_string()))?;
    walk::answer(&token::tree(lex(text)?), threads)
}

fn lex(text: &str) -> Result<TokenStream, Refusal> {
    let what = "a quote or a bracket has no partner, or a sign does not belong there";
    text.parse().map_err(|error: LexError| not_rust(text, error.span(), what))
}

fn not_rust(text: &str, place: Span, what: &str) -> Refusal {
    let line = place.start().line;
    match text.lines().nth(line.saturating_sub(1)) {
        Some(words) if line > 0 => {
            let start: String = words.trim().chars().take(60).collect();
            Reason::not_rust(what).at(line, start)
        }
        _ => Reason::not_rust(what).of(ANSWER),
    }
}
