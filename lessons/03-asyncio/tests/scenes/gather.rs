use lesson_03_asyncio::gather::measure::Seconds;
use lesson_03_asyncio::gather::{SCENE, in_a_set, joined, one_by_one, spawned, worker};
use lesson_03_asyncio::on_tokio::polls;
use shared::timeline::Timeline;
use tokio::time::Instant;
use trial::watched::made_up;

use crate::on_stage;

/// How many seconds of paused time it takes, which passes only while all wait.
async fn seconds<T>(workers: impl Future<Output = T>) -> (T, u64) {
    let start = Instant::now();
    (workers.await, start.elapsed().as_secs())
}

#[tokio::test(start_paused = true)]
async fn together_they_take_one_second_and_one_after_the_other_three() {
    let workers = || [1, 2, 3].map(worker);
    assert_eq!(seconds(joined(workers())).await, ([1, 2, 3], 1));
    assert_eq!(seconds(spawned(workers())).await, (vec![1, 2, 3], 1));
    let (mut numbers, took) = seconds(in_a_set(workers())).await;
    numbers.sort_unstable(); // They come as they complete.
    assert_eq!((numbers, took), (vec![1, 2, 3], 1));
    assert_eq!(seconds(one_by_one(workers())).await, (vec![1, 2, 3], 3));
}

#[test]
fn all_start_before_the_first_completes_and_each_is_polled_a_few_times() {
    let seen = on_stage(&SCENE);
    let lines: Vec<&str> = seen.output.lines().collect();
    let starts = ["Starting worker 1", "Starting worker 2", "Starting worker 3"];
    assert_eq!(lines[..3], starts);
    let mut ends = lines[3..6].to_vec();
    ends.sort_unstable(); // All are due at once.
    let ended = [1, 2, 3].map(|number| format!("Worker {number} has completed!"));
    assert_eq!(ends, ended);
    let in_turn = [1, 2, 3].map(|n| [starts[n - 1], ended[n - 1].as_str()]).concat();
    assert_eq!(lines[7..], in_turn);
    let polls = polls(&seen, "worker");
    let (together, in_turn) = polls.split_at(3);
    // `join!` asks all that wait when one of them may go on: at most three times.
    assert!(together.iter().all(|polls| (2..=5).contains(polls)), "{polls:?}");
    // A drop that takes more than a millisecond, on a busy machine, is drawn like a poll.
    assert!(in_turn.iter().all(|polls| (2..=3).contains(polls)), "{polls:?}");
    let lanes = Timeline::of(&seen.trace).lanes;
    assert!(lanes.iter().all(|lane| lane.ended.is_some()), "{lanes:#?}");
    let took: Seconds = seen.found().expect("the scene comes to its end");
    assert!([took.joined, took.spawned, took.in_a_set].iter().all(|took| *took >= 1.0), "{took:?}");
    assert!(took.one_by_one >= 3.0, "{took:?}");
}

#[test]
fn the_facts_set_four_ways_side_by_side() {
    let took = Seconds { joined: 1.002, spawned: 1.001, in_a_set: 1.003, one_by_one: 3.006 };
    let reveal = (SCENE.reveal)(&made_up(&took, Vec::new()));
    assert_eq!(reveal.answer, 1);
    insta::assert_snapshot!(reveal.facts[..5].join("\n"), @"
    Three workers, from the first start to the last end:
      join!, as gather        1.00 s
      spawn, as create_task   1.00 s
      JoinSet, as TaskGroup   1.00 s
      one after the other     3.01 s
    ");
}
