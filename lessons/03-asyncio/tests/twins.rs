//! The twins, unchanged Python programs, as the stage's tracer sees them: each comes to its end and
//! shows what it is there to show. Where `python3` is missing or older than 3.8, there are none.

use lesson_03_asyncio::LESSON;
use shared::trace::Kind;
use trial::twins::{self, Seen};

fn see(name: &str) -> Option<Seen> {
    twins::see(&LESSON, name)
}

#[test]
fn workers_that_are_gathered_are_tasks_and_those_that_are_awaited_are_not() {
    let Some(seen) = see("gather") else { return };
    let labels = ["main", "one_by_one", "together", "worker 1", "worker 2", "worker 3"];
    assert_eq!(seen.labels(), labels);
    // Each runs until it sleeps, and once more when that is over. The end of a task may look like
    // another step where the machine is busy.
    let steps = ["worker", "one_by_one"].map(|label| seen.pieces(label, Kind::Work).len());
    assert!((6..=9).contains(&steps[0]) && (4..=5).contains(&steps[1]), "{steps:?}");
    let starts = ["Starting worker 1", "Starting worker 2", "Starting worker 3"];
    assert_eq!(seen.output[..3], starts);
}

#[test]
fn a_coroutine_that_is_thrown_away_has_done_nothing_but_be_warned_of() {
    let Some(seen) = see("nothing_happens_until_polled") else { return };
    let lines = |words: &str| seen.output.iter().filter(|line| line.contains(words)).count();
    assert_eq!(lines("Waiting for a word..."), 1, "{:#?}", seen.output);
    assert_eq!(lines("coroutine 'echo' was never awaited"), 1, "{:#?}", seen.output);
    assert_eq!(seen.output.last().map(String::as_str), Some("It returned tea"));
}

#[test]
fn a_loop_of_our_own_polls_each_of_three_workers_twice() {
    let Some(seen) = see("an_event_loop_of_our_own") else { return };
    let starts = ["Starting worker 1", "Starting worker 2", "Starting worker 3"];
    assert_eq!(seen.output[..3], starts);
    assert_eq!(seen.output.last().map(String::as_str), Some("6 polls"));
    assert_eq!(seen.labels(), ["main"]);
}

#[test]
fn a_heart_beats_on_beside_a_thread_and_parts_and_stops_beside_a_task_that_computes() {
    let Some(seen) = see("a_blocked_loop") else { return };
    for way in ["in_the_task", "in_a_thread", "in_parts"] {
        let line = format!("Computing {way}: worst gap ");
        assert!(seen.output.iter().any(|said| said.starts_with(&line)), "{:#?}", seen.output);
        assert_eq!(seen.labels().iter().filter(|label| **label == way).count(), 1);
    }
    // No beat in the one step of the task that computes.
    let computes = seen.pieces("in_the_task", Kind::Work)[0];
    let beats = seen.pieces("heartbeat", Kind::Work);
    assert!(beats.len() > 3, "{beats:#?}");
    assert!(beats.iter().all(|beat| beat.to <= computes.from || beat.from >= computes.to));
}
