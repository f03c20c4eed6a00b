//! A work of four polls, dropped after each of them, done, or panicking in any of them.

#[path = "check/run.rs"]
mod run;

use trial::Report;

use self::run::{Run, joined};

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let dropped: Vec<Run> = (0..run::POLLS).map(Run::dropped_after).collect();
    let panicked: Vec<Run> = (1..=run::POLLS).map(Run::panics_in).collect();
    let done = Run::done();
    let meaning = dropped_means(&dropped);
    let begun = dropped[1..].iter().chain(&panicked).chain([&done]);
    Report::new()
        .line("done: cleaned up when it was ready", done.by_then, DONE)
        .line("done: returned", done.end, RETURNED)
        .line("dropped after 0 to 3 polls: cleaned up", joined(&dropped, Run::cleaned_up), meaning)
        .line("panics in poll 1 to 4: cleaned up", joined(&panicked, Run::cleaned_up), PANICKED)
        .line("panics: who polls gets", joined(&panicked, |run| run.end), PASSED_ON)
        .line(
            "work gone before the clean-up",
            format!("in {} of 8", begun.filter(|run| run.gone_first()).count()),
            GONE,
        )
        .line("polls of the work, dropped after 0 to 3", joined(&dropped, Run::polls), POLLS)
        .line("polls of the work, done", done.polls(), POLLS)
}

/// What it usually means that there was no clean-up where the future was dropped.
fn dropped_means(dropped: &[Run]) -> &'static str {
    if dropped[1..].iter().all(Run::has_cleaned_up) { NOT_BEGUN } else { DROPPED }
}

const DONE: &str = "When your future is ready, the clean-up is to be done: whoever awaited it goes on \
    at once, and counts on that. What is left to the drop of a future comes later.";
const RETURNED: &str = "Your future is ready with what the work returned, and not before.";
const DROPPED: &str = "Your future was dropped while the work was waiting, and nothing was cleaned up: \
    to be dropped is to be cancelled, and no line behind the await is run. What has to happen then \
    belongs into the `drop` of something that the future holds.";
const NOT_BEGUN: &str = "Your future was dropped before its first poll, and nothing was cleaned up. \
    Nothing in an async block is run before that, so a guard that is made in it is not there yet: \
    make it before the block, and move it in.";
const PANICKED: &str = "The work panicked, and nothing was cleaned up. A panic unwinds: it runs the \
    `drop` of all that is alive, and no other line.";
const PASSED_ON: &str = "The panic of the work goes on as it is to whoever polls. A guard cleans up on \
    its way; who catches it has to pass it on with `resume_unwind`.";
const GONE: &str = "When it was cleaned up, the work was still there, and might have used what is gone. \
    Variables are dropped in the reverse order of their declaration, the fields of a struct in \
    their order, and after the `drop` of the struct itself; `let _ = guard` keeps nothing.";
const POLLS: &str = "The work is to be polled once each time your future is polled, and not when that \
    is dropped: who drops it wants it to stop.";
