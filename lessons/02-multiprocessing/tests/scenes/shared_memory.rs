use lesson_02_multiprocessing::shared_memory::hand_over::Millis;
use lesson_02_multiprocessing::shared_memory::{Findings, SCENE, TIMES, TRIES};
use shared::lesson::PROFILE;
use trial::watched::made_up;

use crate::on_stage;

#[test]
fn processes_lose_updates_in_two_steps_and_none_in_one() {
    let seen = on_stage(&SCENE);
    let Findings { in_two_steps, tries, in_one_step, handed } =
        seen.found().expect("the scene found something");
    assert_eq!(in_one_step, 2 * TIMES);
    assert!((1..2 * TIMES).contains(&in_two_steps), "none was lost in {tries} tries");
    assert!((1..=TRIES).contains(&tries));
    assert!(handed.in_shared_memory > 0.0 && handed.through_a_pipe > 0.0, "{handed:?}");
}

#[test]
fn the_facts_say_how_many_were_lost_and_which_way_is_faster() {
    let handed = Millis { through_a_pipe: 154.2, in_shared_memory: 1.61 };
    let findings = Findings { in_two_steps: 1_266_719, tries: 12, in_one_step: 2 * TIMES, handed };
    let reveal = (SCENE.reveal)(&made_up(&findings, Vec::new()));
    assert_eq!(reveal.answer, 1);
    insta::assert_snapshot!(reveal.facts[..2].join("\n").replace(PROFILE, "[profile]"), @"
    Of 2000000 additions in two steps 733281 were lost in try 12, the first that lost any; in one step 0. Shared memory brings back all that lesson 1 was about.
    To hand over 256 MiB, until the child had looked at each page of them, took 154 ms through a pipe and 1.6 ms in shared memory: 96 times as fast ([profile], the fastest of 5).
    ");
}
