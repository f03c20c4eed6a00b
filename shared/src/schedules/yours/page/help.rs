//! What the signs and the keys mean.

use super::wrapped;

const HELP: &[(&str, &str)] = &[
    ("0 1 2", "this thread moves: it runs up to its next lock or atomic operation; m is main"),
    ("Enter", "who is next by the schedule, or the only one (or →)"),
    ("u", "undo the last move (or ←)"),
    ("r", "restart"),
    ("h", "a hint: can it still be won? Again: the next move"),
    ("q", "quit"),
    ("0▶", "thread 0 can move: next comes this line"),
    ("0■", "thread 0 is blocked at this line, and can't go on"),
    (
        "0z",
        "thread 0 sleeps, or yields and goes after the others; once a run it may go on all the \
            same, as real threads may",
    ),
];

/// What the signs and the keys mean.
pub(super) fn help(width: usize) -> Vec<String> {
    let lines = HELP.iter().flat_map(|(sign, meaning)| {
        wrapped(meaning, width.min(84), &format!(" {sign:7}"), "        ")
    });
    lines.collect()
}
