//! Each of asyncio's tasks is a lane that runs in its steps and waits between them.

use std::collections::BTreeMap;

use shared::timeline::{Lane, Timeline};
use shared::trace::Kind::{self, Sleep, Wait, Work};

use crate::run::{Run, program, python};
use crate::same::compare;

/// The lanes of the program, in the order of their starts.
fn lanes() -> Option<Vec<Lane>> {
    let mut run = Run::traced(python()?, &program("tasks.py"));
    assert!(!run.hear_out().success(), "its last task fails");
    Some(Timeline::of(&run.events).lanes)
}

/// Whether the lane of this label does this, in order. What follows the last step is not looked at:
/// it is the end of the task, which looks like a step where the machine is busy.
#[track_caller]
fn assert_does(lanes: &[Lane], label: &str, deeds: &[Kind]) {
    let lane = lanes.iter().find(|lane| lane.label == label);
    let pieces = &lane.unwrap_or_else(|| panic!("there is no lane {label}")).pieces;
    let done: Vec<Kind> = pieces.iter().map(|piece| piece.kind).collect();
    assert!(done.starts_with(deeds), "{label}: {done:?}");
}

#[test]
fn tasks_and_what_they_wait_for_do_the_same() {
    let Some(python) = python() else { return };
    let told = compare(python, &program("tasks.py"));
    assert!(told.output.contains(&"ValueError: no".to_owned()));
}

#[test]
fn a_task_is_called_as_the_program_says_or_after_its_function_and_arguments() {
    let Some(lanes) = lanes() else { return };
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for lane in &lanes {
        *times.entry(&lane.label).or_default() += 1;
    }
    for label in [
        "main",
        "everything",
        "worker 1",
        "worker 3 0",
        "cancelled",
        "unstarted",
        "computes",
        "method",
        "left alone",
    ] {
        assert_eq!(times.get(label), Some(&1), "{label} in {times:?}");
    }
    // What `asyncio.run` does at its end is not the program's.
    assert!(!times.keys().any(|label| label.starts_with("shutdown_")), "{times:?}");
}

#[test]
fn a_task_runs_in_its_steps_and_waits_between_them() {
    let Some(lanes) = lanes() else { return };
    assert_does(&lanes, "worker 1", &[Wait, Work, Wait, Work]);
    // One that is cancelled before its first step has a step all the same: it learns of it there.
    assert_does(&lanes, "unstarted", &[Wait, Work]);
    assert_does(&lanes, "cancelled", &[Wait, Work, Wait, Work]);
}

#[test]
fn what_blocks_in_a_step_is_told_in_the_lane_of_the_task() {
    let Some(lanes) = lanes() else { return };
    assert_does(&lanes, "computes", &[Wait, Work, Sleep, Work]);
    let main = lanes.iter().find(|lane| lane.label == "main").expect("there is a main thread");
    assert!(main.pieces.iter().all(|piece| piece.kind != Sleep), "{main:?}");
}

#[test]
fn the_thread_of_the_loop_waits_for_events_and_that_of_a_pool_for_work() {
    let Some(lanes) = lanes() else { return };
    let waits_for = |labels: &[&str], what: &str| {
        let lane = lanes.iter().find(|lane| labels.contains(&lane.label.as_str()));
        let mut pieces = lane.unwrap_or_else(|| panic!("{labels:?}")).pieces.iter();
        pieces.any(|piece| piece.kind == Wait && piece.label == what)
    };
    assert!(waits_for(&["main"], "events"));
    // Before Python 3.9 the thread had another name.
    assert!(waits_for(&["asyncio_0", "ThreadPoolExecutor-0_0"], "queue"), "{lanes:#?}");
}

#[test]
fn every_task_ends_even_if_the_loop_ends_it() {
    let Some(lanes) = lanes() else { return };
    let open: Vec<&Lane> = lanes.iter().filter(|lane| lane.ended.is_none()).collect();
    assert!(open.is_empty(), "{open:#?}");
}
