//! Four jobs that meet and then end in an order of their own; then no job, one, three others, and
//! more than a pool of threads would run at once; then three with a journal that others have used.

#[path = "check/call.rs"]
mod call;
#[path = "check/jobs.rs"]
mod jobs;
#[path = "check/journal.rs"]
mod journal;

use std::any::Any;
use std::borrow::Cow;

use trial::Report;

use self::call::Call;
use self::jobs::{End, Plan};

const FOUR: [Plan; 4] = [
    Plan { turn: 1, end: End::Str("paper jam") },
    Plan { turn: 0, end: End::Returns(10) },
    Plan { turn: 3, end: End::Text("tray 2 is empty") },
    Plan { turn: 2, end: End::Other(|| Box::new(404)) },
];
const THREE: [Plan; 3] = [
    Plan { turn: 0, end: End::Returns(7) },
    Plan { turn: 2, end: End::Text("") },
    Plan { turn: 1, end: End::Str("On fire: call\nthe others") },
];
const MANY: usize = 33;

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let four = Call::new(&FOUR);
    let (not_ended, meaning) = not_ended(&four);
    let report = Report::new().line("jobs not ended when it returned", &not_ended, meaning);
    if not_ended != "0" {
        // What these do now depends on who is faster.
        return report;
    }
    let report = report.line("most jobs running at once", four.most, IN_TURN);
    let report = (0..).zip(JOBS).fold(report, |report, (number, (probe, usually))| {
        report.line(probe, four.result(number), four.means(number).unwrap_or(usually))
    });
    if !four.results_are_right() {
        // The journal would say the same once more.
        return report;
    }
    let (lines, meaning) = four.lines();
    let report = report.line("lines in the journal", lines, meaning);
    if !four.is_right() {
        return report;
    }
    let others = [&THREE[..0], &THREE[..1], &THREE, many()].map(Call::new);
    let verdicts = others.each_ref().map(Call::verdict);
    let meaning = others.iter().find_map(Call::misreported);
    let meaning = meaning.map_or(others_mean(&verdicts).to_owned(), |job| format!("{job} {TEXT}"));
    let report = report.line("no job, 1 job, 3 others, 33", verdicts.join(", "), &meaning);
    if verdicts != ["right"; 4] {
        return report;
    }
    report.line("3 with a journal used before", Call::again(&THREE).verdict(), USED_BEFORE)
}

/// Jobs that end in all the ways there are, with longer words and greater numbers.
fn many() -> &'static [Plan] {
    const OTHERS: [fn() -> Box<dyn Any + Send>; 4] = [
        || Box::new(["no", "text"]),
        || Box::new(404_u64),
        || Box::new(Box::<str>::from("a text in a box")),
        || Box::new(Cow::Borrowed("a text that may be borrowed")),
    ];
    let end = |number: u64| match number % 4 {
        0 => End::Returns(u64::MAX - number),
        1 => End::Str("Printer 7 in room 2.04 does not answer: is it still plugged in? "),
        2 => End::Text("The toner of printer 12 ran out at page 1048 of 2096"),
        _ => End::Other(OTHERS[number as usize / 4 % 4]),
    };
    // Kept as long as the process, like what else the jobs look at.
    Vec::leak((0..MANY as u64).map(|number| Plan { turn: 0, end: end(number) }).collect())
}

/// How many jobs had not ended, and what it usually means that some had not.
fn not_ended(call: &Call) -> (String, &'static str) {
    match &call.results {
        Ok(_) => (call.not_ended.to_string(), NOT_ENDED),
        Err(panic) if panic.contains("PoisonError") => (format!("it panicked: {panic}"), POISONED),
        Err(panic) => (format!("it panicked: {panic}"), PASSED_ON),
    }
}

const NOT_ENDED: &str = "Every job is run and waited for, also those after one that panicked.";
const POISONED: &str = "A job panicked while it had the journal locked, so the lock is poisoned: \
    `lock` returns an error, and `unwrap` or `expect` panics at that.";
const PASSED_ON: &str = "A job that panics takes nobody along. An `unwrap` of what `join` returns \
    passes its panic on, and so does a scope that is left to join. An `unwrap` of a `downcast` \
    panics where a job panicked with something that is no text.";
const IN_TURN: &str = "The jobs did not all run at the same time: each was waited for before the \
    next was started. Start them all, and only then join them.";
const TEXT: &str = "A message is what stands in the `&str` or `String`, be it empty or long; whatever \
    else a job panics with is `no message`.";
const USED_BEFORE: &str = "Here the journal had the same lines already, and was poisoned, when \
    `run_all` was called. What is there stays; a line for each job comes below it, even if it reads \
    the same; and whoever locks the journal, at any time, has to do it in spite of the poison.";

/// What it usually means that not all of the other calls went well.
fn others_mean(verdicts: &[&str]) -> &'static str {
    match verdicts.iter().find(|verdict| **verdict != "right") {
        Some(&"not in threads of their own") => {
            "A job ran on the thread that called `run_all`. Each has a thread of its own, also \
            the last and the only one."
        }
        Some(&"not all at once") => {
            "With 33 jobs not all ran at the same time: start as many threads as there are jobs."
        }
        Some(&"other lines") => "The journal is not what it was and a line for each job below.",
        _ => {
            "The same with other jobs: what is reported has to be what they did, whatever their \
            number, their results and the length of a message."
        }
    }
}

/// What it usually means that the results of the four are not right.
const JOBS: [(&str, &str); 4] = [
    (
        "job 0 panicked with a &str",
        "The message is lost. It is in the box that `join` returns, as a `&str` where it was \
        there from the start, as in `panic!(\"paper jam\")`. Ask what is in the box, `&*payload`, \
        and not the box itself.",
    ),
    ("job 1 returned 10", "A job that returned is reported as `Ok` with its value."),
    (
        "job 2 panicked with a String",
        "The message is lost. It is a `String` where it was put together, as in \
        `panic!(\"tray {number} is empty\")`.",
    ),
    (
        "job 3 panicked with a number",
        "What this job panicked with is no text: it is reported in the words of the task.",
    ),
];
