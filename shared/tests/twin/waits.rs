//! Each way to wait is told, once, and under a name that says what for.

use std::collections::BTreeMap;

use shared::trace::Kind::{Sleep, Wait, Work};

use crate::run::{Run, program, python};
use crate::spans::spans;

#[test]
fn a_thread_that_waits_says_what_for() {
    let Some(python) = python() else { return };
    let expected = BTreeMap::from([
        ("lock", (Wait, "lock")),
        ("lock with", (Wait, "lock")),
        ("lock timeout", (Wait, "lock")),
        ("rlock", (Wait, "lock")),
        ("rlock with", (Wait, "lock")),
        ("condition", (Wait, "condition")),
        ("condition of a lock", (Wait, "condition")),
        ("event", (Wait, "event")),
        ("semaphore", (Wait, "semaphore")),
        ("semaphore with", (Wait, "semaphore")),
        ("barrier", (Wait, "barrier")),
        ("get", (Wait, "queue")),
        ("put", (Wait, "queue")),
        ("timer", (Wait, "event")),
        ("sleeper", (Sleep, "sleep")),
        ("join", (Wait, "thread lock")),
        ("main", (Wait, "thread join")),
    ]);
    let mut run = Run::traced(python, &program("stuck.py"));
    // These waits last for ever, so nothing has to be guessed about time.
    run.hear_until(|events| {
        let (spans, _) = spans(events);
        let waits = spans.iter().filter(|span| span.kind != Work && span.goes_on());
        let told = waits.map(|span| (span.lane.as_str(), (span.kind, span.label.as_str())));
        told.collect::<BTreeMap<_, _>>() == expected
    });
}

#[test]
fn a_start_that_waits_for_the_thread_to_run_says_so() {
    let Some(python) = python() else { return };
    let mut run = Run::traced(python, &program("names.py"));
    assert!(run.hear_out().success());
    let (spans, _) = spans(&run.events);
    let starts = spans.iter().filter(|span| span.label.starts_with("start of "));
    assert!(starts.clone().count() > 0 && starts.clone().all(|span| span.lane == "main"));
}
