//! What the signs and the keys mean.

use super::wrapped;

const HELP: &[(&str, &str)] = &[
    ("0 1 2", "this thread takes its next step; m is main"),
    ("Enter", "who is next by the schedule, or the only one who can go on (also the right arrow)"),
    ("u", "undo the last move (also the left arrow)"),
    ("r", "restart"),
    ("h", "a hint: can it still be won? Again: the next move"),
    ("q", "quit"),
    ("0▶", "thread 0 would take its next step at this line"),
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
