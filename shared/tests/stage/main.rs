//! Nothing that happens on a stage harms the one who watches.

mod actor;
mod forked;
mod gone;
mod many;

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Duration;

use libtest_mimic::{Arguments, Trial};

use shared::lesson::{End, Observation};
use shared::stage::Stage;
use shared::timeline::Timeline;

/// Long enough for a machine that is busy with something else.
const PATIENCE: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    if let Ok(act) = std::env::var(ACT) {
        actor::perform(&act);
        return ExitCode::SUCCESS;
    }
    if std::env::var_os(ANEW).is_some() {
        actor::perform_anew();
        return ExitCode::SUCCESS;
    }
    if let Ok(act) = std::env::var(WATCHED) {
        gone::watch(&act);
        return ExitCode::SUCCESS;
    }
    let tests: [(&str, fn()); 18] = [
        ("a fork bomb ends and nothing is left", many::a_fork_bomb_ends_and_nothing_is_left),
        (
            "a fork bomb that leaves the group ends and nothing is left",
            many::a_fork_bomb_that_leaves_the_group_ends_and_nothing_is_left,
        ),
        (
            "as many processes as may be are no trouble",
            many::as_many_processes_as_may_be_are_no_trouble,
        ),
        (
            "a program started anew is in the same trace",
            a_program_started_anew_is_in_the_same_trace,
        ),
        ("what was found and printed comes back", what_was_found_and_printed_comes_back),
        ("the way of ending is told", the_way_of_ending_is_told),
        (
            "a panic stands in the output after what was printed before",
            a_panic_stands_in_the_output_after_what_was_printed_before,
        ),
        ("one who hangs is stopped", one_who_hangs_is_stopped),
        (
            "a flood is stopped in time and kept only in part",
            a_flood_is_stopped_in_time_and_kept_only_in_part,
        ),
        ("one who closes every file is still heard", one_who_closes_every_file_is_still_heard),
        (
            "bytes that are no text are shown as far as they can be",
            bytes_that_are_no_text_are_shown_as_far_as_they_can_be,
        ),
        ("a child left behind ends with the stage", gone::a_child_left_behind_ends_with_the_stage),
        ("a daemon ends with the stage", gone::a_daemon_ends_with_the_stage),
        (
            "daemons end when the one who watches is killed",
            gone::daemons_end_when_the_one_who_watches_is_killed,
        ),
        ("who is of another stage stays", gone::who_is_of_another_stage_stays),
        (
            "a child is told which lock it waits for",
            forked::a_child_is_told_which_lock_it_waits_for,
        ),
        ("no child of many waits without a word", forked::no_child_of_many_waits_without_a_word),
        ("an error of the watcher ends the stage", an_error_of_the_watcher_ends_the_stage),
    ];
    let trials = tests
        .map(|(name, test)| {
            Trial::test(name, move || {
                test();
                Ok(())
            })
        })
        .into();
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// Tells the child of a test what to do.
const ACT: &str = "ACT";

/// Tells actors of this run from those of another.
const STARTED_BY: &str = "STARTED_BY";

/// Tells an actor that it was started by one.
const ANEW: &str = "ANEW";

/// Tells a test's child to watch one that does this.
const WATCHED: &str = "WATCHED";

/// Where there is no /proc, a stage ends its process group, and no more can be asked of it.
fn marks_can_be_read() -> bool {
    Path::new("/proc/self/environ").exists()
}

fn stage(act: &str, time_limit: Duration) -> Stage {
    let mut command = Command::new(std::env::current_exe().expect("a test has a path"));
    command.env(ACT, act).env(STARTED_BY, std::process::id().to_string());
    Stage::new(command, time_limit)
}

fn act(name: &str, time_limit: Duration) -> Observation {
    let seen = stage(name, time_limit).run(&mut |_| Ok(()));
    seen.expect("a test can be started again")
}

fn what_was_found_and_printed_comes_back() {
    let seen = act("end", PATIENCE);
    assert_eq!((seen.end, seen.output.as_str()), (End::Exited(0), "end\n"));
    assert_eq!(seen.found["act"], "ended");
}

fn the_way_of_ending_is_told() {
    assert_eq!(act("exit", PATIENCE).end, End::Exited(3));
    assert_eq!(act("abort", PATIENCE).end, End::Signalled("SIGABRT".into()));
}

fn a_panic_stands_in_the_output_after_what_was_printed_before() {
    let output = act("panic", PATIENCE).output;
    let (printed, panicked) = output.split_once('\n').expect("two lines");
    assert_eq!(printed, "panic");
    assert!(panicked.contains("as it was told"), "{output}");
    assert!(!output.contains("stack backtrace"), "{output}");
}

fn one_who_hangs_is_stopped() {
    let limit = Duration::from_millis(200);
    assert_eq!(act("hang", limit).end, End::OutOfTime(limit));
}

fn a_flood_is_stopped_in_time_and_kept_only_in_part() {
    let limit = Duration::from_millis(300);
    let seen = act("flood", limit);
    assert_eq!(seen.end, End::OutOfTime(limit));
    assert!(seen.output.len() < 2 << 20, "{} bytes were kept", seen.output.len());
}

fn one_who_closes_every_file_is_still_heard() {
    let seen = act("close", PATIENCE);
    assert_eq!(seen.found["act"], "closed");
}

fn bytes_that_are_no_text_are_shown_as_far_as_they_can_be() {
    assert_eq!(act("bytes", PATIENCE).output, "bytes\ncafé \u{fffd}\n");
}

fn a_program_started_anew_is_in_the_same_trace() {
    let seen = act("start itself anew", PATIENCE);
    assert_eq!(seen.end, End::Exited(0), "{}", seen.output);
    assert_eq!(seen.output, "start itself anew\nanew\nits errors\n");
    let lanes = Timeline::of(&seen.trace).lanes;
    let labels: Vec<&str> = lanes.iter().map(|lane| lane.label.as_str()).collect();
    assert_eq!(labels, ["main", "anew"]);
    assert_ne!(lanes[0].pid, lanes[1].pid);
    assert!(lanes.iter().all(|lane| lane.ended.is_some()));
}

fn an_error_of_the_watcher_ends_the_stage() {
    let seen = stage("flood", PATIENCE).run(&mut |_| Err(std::io::ErrorKind::BrokenPipe.into()));
    assert_eq!(seen.expect_err("the watcher failed").kind(), std::io::ErrorKind::BrokenPipe);
}
