//! A relay whose future is dropped after each of its polls, after any two of them, and again and again.

#[path = "check/drops.rs"]
mod drops;
#[path = "check/run.rs"]
mod run;
#[path = "check/tape.rs"]
mod tape;

use trial::Report;

use self::drops::Drops;
use self::run::{End, Seen, run};

const PIECES: &[&str] = &["ab", "c\nde\nf", "\n", "gh\n\ni", "j\nk\nl\nm", "n\n", "o", "p"];

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let whole = run(PIECES, &Drops::never());
    let ends = run(&["ab\nc", "d\n"], &Drops::never());
    // The first name is the longest: where a report ends early, its lines stand as they should.
    let report = Report::new()
        .line("lines, if nobody drops the relay", &whole.lines, whole_means(&whole))
        .line("of a source ending in a newline", &ends.lines, whole_means(&ends))
        .line("most that wait while it reads", whole.waited, READS_FIRST);
    if whole.end != End::All {
        // Dropped, it can't be better.
        return report;
    }
    interrupted(report, whole.polls)
}

/// The same with a relay that comes to its end in so many polls, if it is not dropped.
fn interrupted(report: Report, polls: usize) -> Report {
    let twice = (1..polls).flat_map(|one| (1..polls).map(move |two| Drops::twice(one, two)));
    let last = [Drops::never(), Drops::once(polls - 1)].map(Drops::and_once_more);
    let seen = [
        ("dropped after any poll", worst((1..polls).map(Drops::once))),
        ("dropped after any two polls", worst(twice)),
        ("dropped again and again", worst((2..5).map(Drops::again_and_again))),
        ("called once more at the end", worst(last)),
    ];
    let report = seen
        .iter()
        .fold(report, |report, (name, seen)| report.line(name, &seen.lines, meaning(seen)));
    if seen.iter().any(|(_, seen)| seen.end != End::All) {
        return report;
    }
    let waited = seen.iter().map(|(_, seen)| seen.waited).max().unwrap_or_default();
    report.line("most that wait then", waited, READS_FIRST)
}

/// The first run that did not bring all lines, and how many had to wait in any of the runs.
fn worst(drops: impl IntoIterator<Item = Drops>) -> Seen {
    let runs: Vec<Seen> = drops.into_iter().map(|drops| run(PIECES, &drops)).collect();
    let waited = runs.iter().map(|seen| seen.waited).max().unwrap_or_default();
    let wrong = runs.iter().position(|seen| seen.end != End::All).unwrap_or_default();
    Seen { waited, ..runs.into_iter().nth(wrong).expect("there is a run for each poll") }
}

/// What it usually means that the lines are others although nothing was dropped.
fn whole_means(seen: &Seen) -> &'static str {
    if seen.end == End::Pending { PENDING } else { LINES }
}

/// What it usually means that the lines are others when it was dropped.
fn meaning(seen: &Seen) -> &'static str {
    match (seen.end, seen.dropped_in) {
        (End::All, _) => "",
        (End::Twice, _) => TWICE,
        (End::Pending, _) => PENDING,
        (End::Other, "send") => IN_HAND,
        (End::Other, _) => INSIDE,
    }
}

const LINES: &str = "Each line is sent once and in its order, without its newline: empty ones as well, \
    and what is left at the end, unless that is nothing.";
const READS_FIRST: &str = "It read on although it had a whole line: send what is there before you ask \
    for more, also what is left of a call that was dropped.";
const IN_HAND: &str = "It was dropped while it sent a line, and that was lost, or what came behind it in \
    the same piece. The line was not taken then: it, and all behind it, has to stay in the relay \
    until `send` was ready.";
const INSIDE: &str = "It was dropped while it read, and what it had read before was lost. Variables go \
    with the future; only the fields of the relay stay.";
const TWICE: &str = "A line was sent twice. When `send` was ready, the line was taken: take it out of \
    the relay there and then, before the next await.";
const PENDING: &str = "It is pending, and nobody wakes it: it waits for what does not come.";
