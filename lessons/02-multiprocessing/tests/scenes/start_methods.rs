use lesson_02_multiprocessing::start_methods::first_word::FirstWords;
use lesson_02_multiprocessing::start_methods::{Findings, SCENE};
use shared::lesson::PROFILE;
use shared::timeline::Timeline;
use trial::watched::made_up;

use crate::on_stage;

const WHY: &str =
    "clerk holds it since lessons/02-multiprocessing/src/start_methods/left_locked.rs:";

#[test]
fn one_child_knows_and_the_other_is_told() {
    let seen = on_stage(&SCENE);
    let lines: Vec<&str> = seen.output.lines().collect();
    let told =
        ["forked, and knows of prime numbers", "started anew, and was told of prime numbers"];
    assert_eq!(lines, told);
    let lanes = Timeline::of(&seen.trace).lanes;
    let labels: Vec<&str> = lanes.iter().map(|lane| &*lane.label).collect();
    for label in ["main", "forked", "started anew", "clerk", "child"] {
        let times = labels.iter().filter(|other| **other == label).count();
        assert_eq!(times, 1, "{label} in {labels:?}");
    }
}

#[test]
fn a_lock_that_a_thread_held_at_the_fork_is_locked_for_ever_and_named() {
    let seen = on_stage(&SCENE);
    let Findings { hung, .. } = seen.found().expect("the scene found something");
    let hung = hung.expect("the child hangs");
    assert!(hung.starts_with(WHY) && hung.ends_with(", and was not copied by the fork"), "{hung}");
}

#[test]
fn the_facts_set_fork_against_spawn_and_name_the_lock() {
    let first_words = FirstWords { fork: 0.351, spawn: 1.704 };
    let hung = Some(format!("{WHY}35, and was not copied by the fork"));
    let reveal = (SCENE.reveal)(&made_up(&Findings { first_words, hung }, Vec::new()));
    assert_eq!(reveal.answer, 1);
    insta::assert_snapshot!(reveal.facts[..2].join("\n").replace(PROFILE, "[profile]"), @"
    From the start to the first word: 0.35 ms by fork, 1.70 ms for a program started anew ([profile], the median of 21). Python's figures stand above: what it starts anew is an interpreter, which then imports your modules once more.
    Then a thread took a lock, and the process forked. The child has the lock, locked, and no thread that could unlock it: clerk holds it since lessons/02-multiprocessing/src/start_methods/left_locked.rs:35, and was not copied by the fork. It was stopped.
    ");
}
