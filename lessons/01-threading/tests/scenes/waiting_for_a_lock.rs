use lesson_01_threading::waiting_for_a_lock::{
    Findings, SCENE, four_threads, inside, measure, outside, pi::POINTS,
};
use shared::lesson::Observation;
use shared::lesson::PROFILE;
use shared::timeline::Timeline;
use shared::trace::Kind;

use crate::seen::{made_up, on_stage};

/// The threads throw the same points each time.
const HITS: u64 = 37_697_065;

#[test]
fn the_same_comes_out_inside_and_outside() {
    assert_eq!([four_threads(inside), four_threads(outside)], [HITS, HITS]);
    let pi = HITS as f64 / f64::from(POINTS);
    assert!((pi - std::f64::consts::PI).abs() < 0.001, "{pi}");
}

#[test]
fn both_are_measured() {
    let Findings { counted, took, cores } = measure();
    assert_eq!(counted, [HITS, HITS]);
    assert!(took.iter().all(|milliseconds| *milliseconds > 0.0), "{took:?}");
    assert!(cores > 0);
}

#[test]
fn the_timeline_shows_who_waits_for_the_long_critical_section() {
    let seen = on_stage(&SCENE);
    // Of four that compute for so long, some meet at the lock, on however busy a machine.
    assert!(!pieces(&seen, "inside", Kind::Wait).is_empty());
    let computing = pieces(&seen, "outside", Kind::Work);
    let overlap = |a: &(u64, u64), b: &(u64, u64)| a != b && a.0 < b.1 && b.0 < a.1;
    assert!(computing.iter().any(|a| computing.iter().any(|b| overlap(a, b))), "{computing:?}");
}

fn facts(took: [f64; 2], cores: usize) -> String {
    let found = Findings { counted: [HITS, HITS], took, cores };
    let reveal = (SCENE.reveal)(&made_up(&found, Vec::new()));
    assert_eq!(reveal.answer, 2);
    reveal.facts.join("\n").replace(PROFILE, "[profile]")
}

#[test]
fn the_reveal_gives_the_speed_up_as_a_ratio() {
    insta::assert_snapshot!(facts([140.0, 70.0], 2), @"
    The same work: pi is about 3.1414 inside, 3.1414 outside.
    Inside the lock it took 140 ms, outside 70 ms: the short critical section is 2.00 times as fast (fastest of 5, [profile]). With 2 cores it can be 2 times at most, if nothing else keeps them busy.
    Python's threads sleep where Rust's compute: a thread that computes holds the GIL, a lock around everything, unless Python was built without one; and then both ways are the long one.
    ");
}

#[test]
fn one_core_is_not_promised_a_speed_up() {
    let facts = facts([140.0, 141.0], 1);
    assert!(facts.contains("With one core there is nothing to gain."), "{facts}");
}

/// From when to when lanes whose labels begin with `label` did what is drawn as `kind`.
fn pieces(seen: &Observation, label: &str, kind: Kind) -> Vec<(u64, u64)> {
    let lanes = Timeline::of(&seen.trace).lanes.into_iter();
    let pieces = lanes.filter(|lane| lane.label.starts_with(label)).flat_map(|lane| lane.pieces);
    pieces.filter(|piece| piece.kind == kind).map(|piece| (piece.from, piece.to)).collect()
}
