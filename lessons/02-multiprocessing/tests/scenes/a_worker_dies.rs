use std::collections::BTreeSet;

use lesson_02_multiprocessing::a_worker_dies::SCENE;
use lesson_02_multiprocessing::a_worker_dies::gone::{Findings, Gone};
use shared::timeline::Timeline;
use trial::watched::made_up;

use crate::on_stage;

#[test]
fn one_worker_is_killed_and_each_result_comes_once() {
    let seen = on_stage(&SCENE);
    assert_eq!(seen.output, "Squares: [0, 1, 4, 9, 16, 25, 36, 49], 1 worker lost\n");
    let Findings { results, lost } = seen.found().expect("the scene found something");
    assert!(results.iter().all(|results| results.len() == 1), "{results:?}");
    let [Gone { worker: (number, pid), how, task: 3, successor: Some(2) }] = &*lost else {
        panic!("one worker is lost over task 3, and worker 2 takes its place: {lost:?}");
    };
    assert!(*number < 2);
    assert_eq!(how, "it was killed by SIGKILL");
    // Nothing of task 3 is left from the one that was killed.
    assert_ne!(results[3][0].1, *pid);
}

#[test]
fn the_killed_one_is_a_lane_that_ends_and_its_successor_another() {
    let lanes = Timeline::of(&on_stage(&SCENE).trace).lanes;
    let labels: BTreeSet<&str> = lanes.iter().map(|lane| &*lane.label).collect();
    assert_eq!(labels, BTreeSet::from(["main", "worker 0", "worker 1", "worker 2"]));
    let processes: BTreeSet<u32> = lanes.iter().map(|lane| lane.pid).collect();
    assert_eq!(processes.len(), 4);
    assert!(lanes.iter().all(|lane| lane.ended.is_some()));
}

#[test]
fn the_facts_say_who_was_lost_and_who_took_over() {
    let results =
        (0..8).map(|number| vec![(number * number, 4_001 + 2 * (number as i32 % 2))]).collect();
    let how = "it was killed by SIGKILL".to_owned();
    let lost = vec![Gone { worker: (1, 4_002), how, task: 3, successor: Some(2) }];
    let reveal = (SCENE.reveal)(&made_up(&Findings { results, lost }, Vec::new()));
    assert_eq!(reveal.answer, 1);
    insta::assert_snapshot!(reveal.facts[..2].join("\n"), @"
    Worker 1, process 4002, was lost with task 3 in hand: it was killed by SIGKILL. Worker 2 was started in its place; the task was run again by process 4003, which found 9.
    8 results came; of the 8 tasks, 8 have exactly one. What had come before stays, and what was in hand runs again.
    ");
}
