//! The twins, unchanged Python programs, as the stage's tracer sees them: each comes to its end and
//! shows what it is there to show. Where `python3` is missing or older than 3.8, there are none.

use std::collections::BTreeSet;

use lesson_02_multiprocessing::LESSON;
use shared::trace::Kind;
use trial::twins::{self, Seen};

fn see(name: &str) -> Option<Seen> {
    twins::see(&LESSON, name)
}

#[test]
fn five_workers_are_five_processes() {
    let Some(seen) = see("five_workers") else { return };
    let workers = ["worker 0", "worker 1", "worker 2", "worker 3", "worker 4"];
    assert_eq!(seen.labels(), [&["main"], &workers[..]].concat());
    let processes: BTreeSet<u32> = seen.lanes.iter().map(|lane| lane.pid).collect();
    assert_eq!(processes.len(), 6);
    assert!(seen.lanes.iter().all(|lane| lane.ended.is_some()), "{:#?}", seen.lanes);
    let mut waits = seen.pieces("main", Kind::Wait);
    waits.retain(|wait| !wait.label.is_empty()); // A moment before it worked.
    assert!(waits.iter().all(|wait| wait.label.starts_with("process worker ")), "{waits:#?}");
    let codes = seen.output.iter().filter(|line| line.ends_with(" ended with exit code 0"));
    assert_eq!(codes.count(), 5, "{:#?}", seen.output);
}

#[test]
fn each_continent_is_a_process_and_the_first_is_told_nothing() {
    let Some(seen) = see("default_argument") else { return };
    assert_eq!(seen.labels(), ["Africa", "America", "Europe", "default", "main"]);
    let mut output = seen.output;
    output.sort_unstable();
    let names = ["Africa", "America", "Asia", "Europe"];
    assert_eq!(output, names.map(|name| format!("The name of continent is: {name}")));
}

#[test]
fn a_child_counts_for_itself() {
    let Some(seen) = see("own_memory") else { return };
    assert_eq!(seen.labels(), ["child", "main"]);
    assert_eq!(seen.output, ["100 before the fork", "101 in the child", "100 in the parent"]);
}

#[test]
fn three_ways_to_start_lead_to_the_same_word_and_a_lock_stays_locked() {
    let Some(seen) = see("start_methods") else { return };
    for method in ["fork", "spawn", "forkserver"] {
        let word = format!("{method} knows of prime numbers, after ");
        assert!(seen.output.iter().any(|line| line.starts_with(&word)), "{:#?}", seen.output);
    }
    assert_eq!(seen.output.last().map(String::as_str), Some("The child got the lock: False"));
}

#[test]
fn a_server_answers_over_a_pipe_until_that_ends() {
    let Some(seen) = see("pipes") else { return };
    assert_eq!(seen.labels(), ["main", "server"]);
    assert_eq!(seen.output[..2], ["144", "desserts"]);
}

#[test]
fn a_value_loses_updates_without_its_lock_and_none_with_it() {
    let Some(seen) = see("shared_memory") else { return };
    let [two_steps, one_step, pipe, shared] = &seen.output[..] else { panic!("{:?}", seen.output) };
    assert!(two_steps.starts_with("In two steps: "), "{two_steps}");
    assert_eq!(one_step, "In one step: 100000 of 100000");
    assert!(pipe.contains(" through a pipe: ") && shared.contains(" in shared memory: "));
}

#[test]
fn after_a_signal_all_that_was_given_out_is_finished() {
    let Some(seen) = see("signals_and_shutdown") else { return };
    assert_eq!(seen.labels(), ["main", "worker 1", "worker 2", "worker 3"]);
    let numbers: Vec<&str> = seen.output[0].split(|char: char| !char.is_ascii_digit()).collect();
    let numbers: Vec<&str> = numbers.into_iter().filter(|number| !number.is_empty()).collect();
    assert_eq!(numbers[0], numbers[1], "{:?}", seen.output);
}

#[test]
fn pools_come_to_their_ends() {
    for name in ["pool", "a_worker_dies"] {
        let Some(seen) = see(name) else { return };
        assert!(!seen.output.is_empty() && seen.lanes.len() > 2, "{:#?}", seen.output);
    }
}
