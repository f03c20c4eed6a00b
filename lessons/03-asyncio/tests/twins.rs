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
    // Each runs until it sleeps, and once more when that is over.
    assert_eq!(seen.pieces("worker", Kind::Work).len(), 6);
    assert_eq!(seen.pieces("one_by_one", Kind::Work).len(), 4);
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
