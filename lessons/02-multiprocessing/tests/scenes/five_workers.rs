use std::collections::BTreeSet;

use lesson_02_multiprocessing::five_workers::orders::Orders;
use lesson_02_multiprocessing::five_workers::{Findings, SCENE};
use shared::timeline::Timeline;
use trial::watched::made_up;

use crate::on_stage;

#[test]
fn five_processes_speak_and_end_and_none_is_left() {
    let seen = on_stage(&SCENE);
    let mut lines: Vec<&str> = seen.output.lines().collect();
    lines.sort_unstable();
    assert_eq!(lines, [0, 1, 2, 3, 4].map(|number| format!("Worker {number} is working!")));
    let Findings { parent, ended, left, orders } = seen.found().expect("the scene found something");
    let mut processes: BTreeSet<i32> = ended.iter().map(|(pid, _)| *pid).collect();
    assert!(processes.insert(parent) && processes.len() == 6, "{ended:?}");
    assert!(ended.iter().all(|(_, code)| *code == 0), "{ended:?}");
    assert!(!left);
    assert!((1..=120).contains(&orders.different), "{orders:?}");
}

#[test]
fn each_worker_is_a_lane_of_a_process_of_its_own() {
    let lanes = Timeline::of(&on_stage(&SCENE).trace).lanes;
    let mut labels: Vec<&str> = lanes.iter().map(|lane| &*lane.label).collect();
    labels.sort_unstable();
    assert_eq!(labels, ["main", "worker 0", "worker 1", "worker 2", "worker 3", "worker 4"]);
    let processes: BTreeSet<u32> = lanes.iter().map(|lane| lane.pid).collect();
    assert_eq!(processes.len(), 6);
    assert!(lanes.iter().all(|lane| lane.ended.is_some()));
}

#[test]
fn the_facts_count_the_orders_and_name_the_processes() {
    let orders = Orders { different: 31, as_started: 60, last_before_first: 12 };
    let ended = (4_001..=4_005).map(|pid| (pid, 0)).collect();
    let findings = Findings { parent: 4_000, ended, left: false, orders };
    let reveal = (SCENE.reveal)(&made_up(&findings, Vec::new()));
    assert_eq!(reveal.answer, 0);
    insta::assert_snapshot!(reveal.facts.join("\n"), @"
    Over 200 runs they spoke in 31 different orders, 60 times in the order of their starts; worker 4 spoke before worker 0 in 12 of them.
    Process 4000 started them; 4001 ended with 0, 4002 ended with 0, 4003 ended with 0, 4004 ended with 0, 4005 ended with 0. In the process table none is left: each was waited for.
    Python's `start()` is a fork, its `join()` a waitpid. What the child would do after its function, which is to go on where the fork was, `Process` keeps it from: here that takes the `exit`.
    ");
}
