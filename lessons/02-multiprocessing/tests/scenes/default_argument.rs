use lesson_02_multiprocessing::default_argument::{RUNS, SCENE, Tally};
use shared::timeline::Timeline;
use trial::watched::made_up;

use crate::on_stage;

#[test]
fn each_continent_is_named_once_in_a_process_of_its_own() {
    let seen = on_stage(&SCENE);
    let mut lines: Vec<&str> = seen.output.lines().collect();
    lines.sort_unstable();
    let named = ["Africa", "America", "Asia", "Europe"];
    assert_eq!(lines, named.map(|name| format!("The name of continent is: {name}")));
    let mut labels: Vec<String> =
        Timeline::of(&seen.trace).lanes.into_iter().map(|lane| lane.label).collect();
    labels.sort_unstable();
    assert_eq!(labels, ["Africa", "America", "Europe", "default", "main"]);
    let Tally { asia_first, each_once } = seen.found().expect("the scene found something");
    assert_eq!(each_once, RUNS);
    assert!(asia_first <= RUNS);
}

#[test]
fn the_facts_count_the_runs() {
    let reveal = (SCENE.reveal)(&made_up(&Tally { asia_first: 94, each_once: 100 }, Vec::new()));
    assert_eq!(reveal.answer, 1);
    insta::assert_snapshot!(reveal.facts[0], @"In 100 of 100 runs each continent was named once. Asia, which was started first, came first in 94 of them.");
}
