//! Why an answer is not judged, in words for its author.

mod processes;
mod tasks;

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};
use std::io;

/// What an answer was refused for before it was judged. Displayed, it says what was found, why it
/// cannot be judged and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The line of the file, from 1; `None` where the file as a whole is refused.
    pub line: Option<usize>,
    /// What was found there, as in `std::thread::spawn`; the name of the file where it is that.
    pub words: String,
    reason: Reason,
}

impl Display for Refusal {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}: `{}` {}", self.words, self.reason.0),
            None => write!(f, "{} {}", self.words, self.reason.0),
        }
    }
}

impl std::error::Error for Refusal {}

/// Why, and so what to do: the rest of a sentence that begins with what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reason(Cow<'static, str>);

/// The reasons that read the same whatever was found.
impl Reason {
    pub(super) const WHOLE: Reason = fixed(
        "brings in the whole library, locks and threads included. Name what you need, as in \
         `use std::collections::HashMap;`",
    );
    pub(super) const ELSEWHERE: Reason = fixed(
        "is not one of the parts of std that work on values alone, and the trial sees no others. \
         Do without it: no task needs it.",
    );
    pub(super) const RESERVED: Reason = fixed(
        "takes a name by which parts of std are told apart here: `std`, `core`, `io`, `panic` or \
         `process`. Choose another.",
    );
    pub(super) const RENAMED: Reason = fixed(
        "gives another name to a part of std of which not all may be used, and which is known here \
         by its name. Leave the `as` out.",
    );
    pub(super) const CRATE: Reason = fixed(
        "begins with a name that is not declared here, so it leads into another crate, unseen by \
         the trial. Use std and `super::sync`; name a module of your own as in `shapes::round`.",
    );
    pub(super) const OUTSIDE: Reason = fixed(
        "leads out of the answer, to what judges it. Only `super::sync` may be used from there.",
    );
    pub(super) const OTHER_FILE: Reason = fixed(
        "puts code into another file, and only this one is read. Write the module out here, with \
         its code in braces.",
    );
    pub(super) const UNSAFE: Reason = fixed(
        "switches off checks of the compiler's that the trial counts on. Do without it: the types \
         of `super::sync` are enough.",
    );
    pub(super) const STATIC_MUT: Reason = fixed(
        "is shared without a lock, unseen by the trial. Use a `static` that holds a `Mutex` or an \
         atomic from `super::sync`.",
    );
    pub(super) const EXTERN: Reason = fixed(
        "is for code from elsewhere, which the trial cannot see into. Do without it: std and \
         `super::sync` are there already.",
    );
    pub(super) const OWN_MACRO: Reason = fixed(
        "makes a macro, whose code cannot be read before it is compiled. Write a function or a \
         closure instead.",
    );
    pub(super) const MACRO: Reason = fixed(
        "is not one of std's macros that format, check, panic or make a value, and may bring in \
         anything. Write out what it stands for.",
    );
    pub(super) const ONE_FOR_ALL: Reason = fixed(
        "would be one value for all threads here, where they take turns on a single one of the \
         system's. Keep a value for each `thread::current().id()` in a map behind a lock.",
    );
    pub(super) const ATTRIBUTE: Reason = fixed(
        "is not one of the attributes that leave code as it reads, so what runs might not be what \
         is read. Do without it.",
    );
    pub(super) const SCRIPT: Reason =
        fixed("makes a script of the file, but an answer is a module. Take the line out.");
    pub(super) const TOO_LONG: Reason = fixed(
        "is longer than 64 KiB, and no task needs so much. Take out what is not part of the answer.",
    );
    pub(super) const TOO_MANY_TOKENS: Reason = fixed(
        "has more than 8192 words and signs, and no task needs so many. Take out what is not part \
         of the answer.",
    );
    pub(super) const NO_FILE: Reason =
        fixed("is not a file but a folder or a device. Name the Rust file with the answer.");
    pub(super) const NOT_TEXT: Reason =
        fixed("is not UTF-8, as Rust source has to be. Save it again in that encoding.");
}

const fn fixed(sentences: &'static str) -> Reason {
    Reason(Cow::Borrowed(sentences))
}

impl Reason {
    /// For what stands in this line.
    pub(super) fn at(self, line: usize, words: impl Into<String>) -> Refusal {
        Refusal { line: Some(line), ..self.of(words) }
    }

    /// For the file as a whole.
    pub(super) fn of(self, words: impl Into<String>) -> Refusal {
        Refusal { line: None, words: words.into(), reason: self }
    }

    /// The facade has this, as the item `name` or, without one, as a whole.
    pub(super) fn recorded(name: Option<&str>) -> Reason {
        let item = name.map(|name| format!("::{name}")).unwrap_or_default();
        Reason(Cow::Owned(format!(
            "goes round `super::sync`, so the trial cannot see what it does. Take it from there: \
             `use super::sync{item};`"
        )))
    }

    /// Of this module of std an answer may use only `what`.
    pub(super) fn part(module: &str, what: &str) -> Reason {
        Reason(Cow::Owned(format!(
            "reaches further than the trial can see. Of `std::{module}` an answer may use {what}."
        )))
    }

    pub(super) fn not_rust(what: &str) -> Reason {
        Reason(Cow::Owned(format!("cannot be read as Rust: {what}. Mend that first.")))
    }

    pub(super) fn unreadable(why: &io::Error) -> Reason {
        Reason(Cow::Owned(format!("cannot be read: {why}. See that it is there and may be read.")))
    }
}
