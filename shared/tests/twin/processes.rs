//! Each process is a lane, with waits of its own.

use std::collections::{BTreeMap, BTreeSet};

use shared::trace::Kind::{Sleep, Wait, Work};

use crate::run::{Run, program, python};
use crate::spans::{Span, spans};

/// The lanes among these spans, with their processes.
fn lanes(spans: &[Span]) -> BTreeMap<&str, u32> {
    let lanes = spans.iter().filter(|span| span.kind == Work);
    lanes.map(|lane| (lane.label.as_str(), lane.pid)).collect()
}

#[test]
fn a_process_that_waits_says_what_for() {
    let Some(python) = python() else { return };
    let expected = BTreeMap::from([
        ("lock", (Wait, "lock")),
        ("lock with", (Wait, "lock")),
        ("lock timeout", (Wait, "lock")),
        ("value", (Wait, "lock")),
        ("semaphore", (Wait, "semaphore")),
        ("condition", (Wait, "condition")),
        ("event", (Wait, "event")),
        ("barrier", (Wait, "barrier")),
        ("get", (Wait, "queue")),
        ("get simply", (Wait, "queue")),
        ("receive", (Wait, "message")),
        ("poll", (Wait, "message")),
        ("any of", (Wait, "message")),
        ("send", (Wait, "room")),
        ("map", (Wait, "result")),
        ("ForkPoolWorker-15:1", (Sleep, "sleep")),
        ("sleeper", (Sleep, "sleep")),
        ("has a thread", (Wait, "thread thread of a process")),
        ("thread of a process", (Wait, "lock")),
        ("main", (Wait, "process lock")),
    ]);
    let mut run = Run::traced(python, &program("stuck_processes.py"));
    run.hear_until(|events| {
        let (spans, _) = spans(events);
        let waits = spans.iter().filter(|span| span.kind != Work && span.goes_on());
        let told = waits.map(|span| (span.lane.as_str(), (span.kind, span.label.as_str())));
        told.collect::<BTreeMap<_, _>>() == expected
    });
    let (spans, _) = spans(&run.events);
    let lanes = lanes(&spans);
    // The threads by which the pool works are not the program's.
    assert_eq!(lanes.len(), expected.len());
    assert_eq!(lanes["has a thread"], lanes["thread of a process"]);
    assert_eq!(lanes.values().collect::<BTreeSet<_>>().len(), expected.len() - 1);
}

#[test]
fn a_process_that_can_not_say_that_it_ends_has_ended_all_the_same() {
    let Some(python) = python() else { return };
    let mut run = Run::traced(python, &program("killed.py"));
    assert!(run.hear_out().success());
    let (spans, open) = spans(&run.events);
    assert_eq!(lanes(&spans).into_keys().collect::<Vec<_>>(), ["killed", "leaves", "main"]);
    assert_eq!(open, 0);
    assert!(spans.iter().all(|span| span.times[1].is_some()));
}

#[test]
fn a_process_that_is_started_anew_is_a_lane_as_well() {
    let Some(python) = python() else { return };
    let mut run = Run::traced(python, &program("started_anew.py"));
    assert!(run.hear_out().success(), "{:#?}", run.output);
    assert_eq!(run.output, ["works", "spawn", "0", "works", "forkserver", "0"]);
    let (spans, open) = spans(&run.events);
    assert_eq!(open, 0);
    for method in ["spawn", "forkserver"] {
        let pid = lanes(&spans)[method];
        let inside = spans.iter().find(|span| span.label == "inside" && span.pid == pid);
        assert!(inside.is_some_and(|thread| thread.kind == Work), "{method}");
    }
}
