//! What [`Timeline::of`] makes of a trace.

use super::super::{Timeline, text};
use super::{tasks, threads, trace};
use crate::trace::Kind;

/// The timeline in words: short enough to compare by eye.
fn told(lines: &str) -> String {
    text(&Timeline::of(&trace(lines)))
}

#[test]
fn a_wait_covers_the_work_of_its_lane() {
    insta::assert_snapshot!(text(&threads()), @r"
    main: runs 0-2 ms, waits 2-9.3 ms for thread 1, runs 9.3-12.5 ms
    thread 1: runs 1-2 ms, sleeps 2-8 ms, runs 8-9.2 ms
    thread 2: runs 1.5-2.5 ms, waits 2.5-9 ms for lock, runs 9-12 ms
    ");
}

#[test]
fn a_task_waits_between_polls_and_its_drop_is_not_a_poll() {
    insta::assert_snapshot!(text(&tasks()), @r"
    tea: waits 0-0.1 ms, runs 0.1-0.4 ms, waits 0.4-3 ms, runs 3-3.4 ms, waits 3.4-6 ms, runs 6-6.2 ms
    toast: waits 0-0.4 ms, runs 0.4-0.6 ms, waits 0.6-2 ms, runs 2-2.1 ms, waits 2.1-5 ms, runs 5-5.5 ms
    ");
    let toast = &tasks().lanes[1];
    let works = toast.pieces.iter().filter(|piece| piece.kind == Kind::Work);
    assert_eq!(works.count(), 3);
}

#[test]
fn a_lane_that_is_open_but_not_entered_waits() {
    insta::assert_snapshot!(told("0 7 open 1 1 work task\n 4 7 enter 1\n 6 7 close 1"), @"task: waits 0-4 ms, runs 4-6 ms");
}

#[test]
fn a_span_that_was_entered_once_is_never_a_drop() {
    let once = "0 7 open 1 1 work task\n 1 7 enter 1\n 1.01 7 exit 1\n 1.02 7 close 1";
    insta::assert_snapshot!(told(once), @"task: waits 0-1 ms, runs 1-1.01 ms");
}

#[test]
fn a_last_turn_that_took_a_millisecond_is_work_and_not_a_drop() {
    let twice = "0 7 open 1 1 work GIL
                 0 7 enter 1
                 2 7 exit 1
                 3 7 enter 1
                 4 7 exit 1
                 4 7 close 1";
    insta::assert_snapshot!(told(twice), @"GIL: runs 0-2 ms, waits 2-3 ms, runs 3-4 ms");
}

#[test]
fn a_future_that_is_cancelled_with_another_inside_does_not_run_again() {
    let cancelled = "0 7 open 1 1 work task
                     0 7 enter 1
                     0 7 open 2 1 work fetch
                     1 7 enter 2
                     2 7 exit 2
                     3 7 exit 1
                     6 7 enter 1
                     6.1 7 enter 2
                     6.2 7 exit 2
                     6.2 7 close 2
                     6.3 7 exit 1
                     6.4 7 close 1";
    insta::assert_snapshot!(told(cancelled), @"task: runs 0-1 ms, runs 1-2 ms (fetch), runs 2-3 ms, waits 3-6.4 ms");
}

#[test]
fn a_turn_by_hand_is_drawn_exactly_as_a_span_inside_the_lane() {
    let held = "0 7 open 1 1 work GIL
                0 7 open 2 1 work thread 1
                0 7 enter 2
                0.2 7 exit 2
                0.2 7 close 2
                0.3 7 open 2 1 work thread 2
                0.3 7 enter 2
                0.5 7 exit 2
                0.5 7 close 2
                0.6 7 close 1";
    insta::assert_snapshot!(told(held), @"GIL: runs 0-200 µs (thread 1), waits 200-300 µs, runs 300-500 µs (thread 2), waits 500-600 µs");
}

#[test]
fn a_span_entered_while_it_is_entered_is_not_a_future() {
    let nested = "0 7 open 1 1 work lane
                  0 7 enter 1
                  1 7 enter 1
                  1.1 7 exit 1
                  1.2 7 exit 1
                  2 7 close 1";
    insta::assert_snapshot!(told(nested), @"lane: runs 0-1.2 ms, waits 1.2-2 ms");
}

#[test]
fn the_innermost_span_that_is_entered_names_the_piece() {
    let nested = "0 7 open 1 1 work main
                  0 7 enter 1
                  2 7 open 2 1 work hash
                  3 7 enter 2
                  4 7 open 3 2 wait lock
                  4 7 enter 3
                  6 7 exit 3
                  7 7 exit 2
                  9 7 exit 1
                  9 7 close 1";
    insta::assert_snapshot!(told(nested), @"main: runs 0-3 ms, runs 3-4 ms (hash), waits 4-6 ms for lock, runs 6-7 ms (hash), runs 7-9 ms");
}

#[test]
fn one_id_in_two_processes_is_two_lanes() {
    let fork = "0 7 open 1 1 work parent
                0 7 enter 1
                1 8 open 1 1 work child
                1 8 enter 1
                3 8 exit 1
                3 8 close 1
                5 7 exit 1
                5 7 close 1";
    let timeline = Timeline::of(&trace(fork));
    let pids: Vec<u32> = timeline.lanes.iter().map(|lane| lane.pid).collect();
    assert_eq!(pids, [7, 8]);
    insta::assert_snapshot!(text(&timeline), @r"
    parent: runs 0-5 ms
    child: runs 1-3 ms
    ");
}

#[test]
fn one_id_used_again_after_its_close_is_two_lanes() {
    let again = "0 7 open 1 1 work first
                 0 7 enter 1
                 2 7 close 1
                 3 7 open 1 1 work second
                 3 7 enter 1
                 5 7 close 1";
    insta::assert_snapshot!(told(again), @r"
    first: runs 0-2 ms
    second: runs 3-5 ms
    ");
}

#[test]
fn what_is_never_closed_goes_on_to_the_end_of_the_trace() {
    let deadlock = "0 7 open 1 1 work main
                    0 7 enter 1
                    1 7 open 2 2 work thread 1
                    1 7 enter 2
                    2 7 open 3 1 wait thread 1
                    2 7 enter 3
                    3 7 open 4 2 wait lock
                    3 7 enter 4
                    9 7 open 5 5 work last";
    let timeline = Timeline::of(&trace(deadlock));
    insta::assert_snapshot!(text(&timeline), @r"
    main: runs 0-2 ms, waits 2-9 ms for thread 1, has not ended
    thread 1: runs 1-3 ms, waits 3-9 ms for lock, has not ended
    last: has not ended
    ");
    assert!(timeline.lanes.iter().all(|lane| lane.ended.is_none()));
}

#[test]
fn a_trace_that_is_being_written_goes_on_until_now() {
    let events = trace("0 7 open 1 1 work main\n 0 7 enter 1");
    let timeline = Timeline::up_to(&events, events[0].at + 4_000_000);
    insta::assert_snapshot!(text(&timeline), @"main: runs 0-4 ms, has not ended");
}

#[test]
fn events_out_of_order_are_sorted_and_those_of_one_moment_keep_their_order() {
    let shuffled = "1 7 enter 1
                    0 7 open 1 1 work main
                    2 7 exit 1
                    2 7 close 1
                    2 7 open 1 1 work main again
                    2 7 enter 1
                    3 7 close 1";
    insta::assert_snapshot!(told(shuffled), @r"
    main: waits 0-1 ms, runs 1-2 ms
    main again: runs 2-3 ms
    ");
}

#[test]
fn what_makes_no_sense_is_passed_over() {
    let malformed = "0 7 exit 1
                     0 7 close 1
                     0 7 enter 1
                     0 7 open 2 1 work in an unknown lane
                     0 7 open 1 1 work main
                     1 7 exit 1
                     2 7 enter 1
                     3 8 exit 1
                     4 7 close 1
                     5 7 enter 1
                     6 7 close 1";
    insta::assert_snapshot!(told(malformed), @"main: waits 0-2 ms, runs 2-4 ms");
}

#[test]
fn a_span_opened_again_while_open_begins_anew() {
    let lost = "0 7 open 1 1 work first
                0 7 enter 1
                2 7 open 1 1 work second
                3 7 enter 1
                5 7 close 1";
    insta::assert_snapshot!(told(lost), @r"
    first: runs 0-2 ms
    second: waits 2-3 ms, runs 3-5 ms
    ");
}

#[test]
fn no_events_are_an_empty_timeline() {
    assert_eq!(Timeline::of(&[]), Timeline::default());
    assert_eq!(text(&Timeline::default()), "");
}

#[test]
fn a_lane_of_many_pieces_is_summed_up() {
    let mut lines = "0 7 open 1 1 work task\n".to_string();
    for poll in 0..50 {
        lines += &format!("{poll}.2 7 enter 1\n {poll}.5 7 exit 1\n");
    }
    insta::assert_snapshot!(told(&lines), @"task: 0-49.5 ms, runs 15 ms in 50 pieces, waits 34.5 ms in 50 pieces, has not ended");
}
