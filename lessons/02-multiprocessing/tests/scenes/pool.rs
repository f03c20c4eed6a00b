use std::thread::available_parallelism;

use lesson_02_multiprocessing::pool::measure::{CHUNKS, Measured};
use lesson_02_multiprocessing::pool::{SCENE, blocks, count_primes};
use shared::timeline::{Lane, Timeline};
use shared::trace::Kind;
use trial::watched::made_up;

use crate::on_stage;

#[test]
fn blocks_leave_no_number_out() {
    assert_eq!(blocks(10, 25), [0..10, 10..20, 20..25]);
    assert_eq!(blocks(10, 20), [0..10, 10..20]);
    let counts = blocks(210, 100_000).into_iter().map(count_primes);
    assert_eq!(counts.sum::<usize>(), 9_592);
}

#[test]
fn two_workers_count_and_each_way_is_timed() {
    let seen = on_stage(&SCENE);
    assert!(
        seen.output.starts_with("2 workers: 92938 primes below 1,200,000\n"),
        "{}",
        seen.output
    );
    let measured: Measured = seen.found().expect("the scene found something");
    let cores = available_parallelism().map_or(1, |cores| cores.get());
    let workers: Vec<usize> = measured.workers.iter().map(|(workers, _)| *workers).collect();
    assert!([1, 2, cores, cores + 1].iter().all(|number| workers.contains(number)), "{workers:?}");
    assert!(measured.tiny.iter().map(|(chunk, _)| *chunk).eq(CHUNKS));
    let times = measured.workers.iter().chain(&measured.tiny).map(|(_, time)| *time);
    let others = [measured.alone, measured.start, measured.tiny_alone, measured.tiny_on_threads];
    assert!(times.chain(others).all(|time| time > 0), "{measured:?}");
    // Twelve blocks, each a task of one of the two: what is timed is not drawn.
    let lanes = Timeline::of(&seen.trace).lanes;
    assert_eq!(
        lanes.iter().map(|lane| &*lane.label).collect::<Vec<_>>(),
        ["main", "worker 0", "worker 1"]
    );
    let mut tasks: Vec<&str> = lanes.iter().flat_map(tasks).collect();
    tasks.sort_unstable();
    tasks.dedup();
    let mut expected: Vec<String> = (0..12).map(|number| format!("task {number}")).collect();
    expected.sort_unstable();
    assert_eq!(tasks, expected);
}

/// The tasks in a lane.
fn tasks(lane: &Lane) -> impl Iterator<Item = &str> {
    let pieces = lane.pieces.iter().filter(|piece| piece.kind == Kind::Work);
    pieces.map(|piece| &*piece.label).filter(|label| label.starts_with("task "))
}

fn on_two_cores() -> Measured {
    Measured {
        cores: 2,
        alone: 120_000_000,
        workers: vec![(1, 121_000_000), (2, 61_000_000), (3, 62_000_000)],
        start: 2_700_000,
        tiny_alone: 50_000,
        tiny: vec![(1, 250_000_000), (10, 37_000_000), (100, 11_000_000), (1_000, 7_500_000)],
        tiny_on_threads: 7_600_000,
    }
}

fn facts(measured: &Measured) -> String {
    let facts = (SCENE.reveal)(&made_up(measured, Vec::new())).facts.join("\n");
    facts.replace("dev profile, optimised", "PROFILE").replace("release profile", "PROFILE")
}

#[test]
fn the_facts_are_two_tables() {
    insta::assert_snapshot!(facts(&on_two_cores()), @"
    Primes below 1,000,000, PROFILE, 2 cores, the fastest of 3 rounds:
                    ms  speed-up
     no workers  120.0      1.00  ███████
     1 worker    121.0      0.99  ███████
     2 workers    61.0      1.97  ██████████████
     3 workers    62.0      1.94  ██████████████
    To start two workers and to end them took 2.7 ms: once for a pool, not for each task.
    Additions a second, by two workers:
     1 task a message       400,000
     10 tasks             2,700,000
     100 tasks            9,100,000
     1,000 tasks         13,000,000
     1,000, by threads   13,000,000
    A loop, which sends nothing, does 2,000,000,000 a second: 5,000 times as many as two workers with one task in a message, and 150 times as many as with 1,000. In the last line the workers are threads, and are sent the same messages: it is the message that costs, not the process.
    ");
}

#[test]
fn a_machine_that_is_busy_with_something_else_is_named_as_the_reason() {
    let busy = Measured { workers: vec![(1, 121_000_000), (2, 118_000_000)], ..on_two_cores() };
    assert!(facts(&busy).contains("other programs kept the cores busy"));
    assert!(!facts(&on_two_cores()).contains("other programs"));
    assert!(!facts(&Measured { cores: 1, ..busy }).contains("other programs"));
}
