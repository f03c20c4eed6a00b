//! Answers that make processes and misbehave in ways of their own: what the supervisor sees of them,
//! and that nothing of them is left.

mod actor;

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Duration;

use libtest_mimic::{Arguments, Trial};
use nix::sys::signal::kill;
use nix::unistd::Pid;
use serde_json::{Value, json};
use shared::lesson::{End, Observation};
use shared::stage::Stage;

/// Tells the child of a test what to do.
const ACT: &str = "ACT";

/// Long enough for a machine that is busy with something else.
const PATIENCE: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    if let Ok(act) = std::env::var(ACT) {
        return trial::child::main(&actor::candidate(&act));
    }
    let tests: [(&str, fn()); 10] = [
        ("who waits for a lock on a file is named", who_waits_for_a_lock_on_a_file_is_named),
        ("a lock that was held at the fork is told", a_lock_that_was_held_at_the_fork_is_told),
        ("who is stopped is named", who_is_stopped_is_named),
        ("who sleeps for a time is not stuck", who_sleeps_for_a_time_is_not_stuck),
        ("who waits for a reader outside is not stuck", who_waits_for_a_reader_is_not_stuck),
        ("one who kills its whole group is heard of", one_who_kills_its_group_is_heard_of),
        ("one who ends its group is told from others", one_who_ends_its_group_is_told),
        ("one who takes too much memory is ended", one_who_takes_too_much_memory_is_ended),
        ("one who leaves its group ends with the run", one_who_leaves_its_group_ends_with_the_run),
        ("what one has written is gone with the run", what_one_has_written_is_gone),
    ];
    let trials = tests.map(|(name, test)| {
        Trial::test(name, move || {
            test();
            Ok(())
        })
    });
    libtest_mimic::run(&Arguments::from_args(), trials.into()).exit_code()
}

fn act(name: &str) -> Observation {
    let mut command = Command::new(std::env::current_exe().expect("a test has a path"));
    command.env(ACT, name).env("TRIAL_TIME_LIMIT", "30000");
    Stage::new(command, PATIENCE).run(&mut |_| Ok(())).expect("a test can be started again")
}

/// Who waits for what, in a run in which nothing could move any more.
fn stuck(name: &str) -> Vec<String> {
    let seen = act(name);
    let waits = seen.found.get("ended").and_then(|ended| ended["Stuck"].as_array());
    let waits = waits.unwrap_or_else(|| panic!("{:?}\n{}", seen.found, seen.output));
    let text = |value: &Value| value.as_str().expect("words").to_owned();
    waits.iter().map(|wait| format!("{} {}", text(&wait["who"]), text(&wait["what"]))).collect()
}

fn who_waits_for_a_lock_on_a_file_is_named() {
    assert_eq!(
        stuck("locks a file twice"),
        [
            "the answer waits for child 1 to end",
            "child 1 waits for a lock on the file main.rs, which the answer holds"
        ]
    );
}

fn a_lock_that_was_held_at_the_fork_is_told() {
    assert_eq!(
        stuck("forks with a lock"),
        [
            "the answer waits for child 1 to end",
            "a thread of the answer waits for a lock in its memory, or for a thread",
            "child 1 waits for a lock in its memory, and has no other thread to give it back"
        ]
    );
}

fn who_is_stopped_is_named() {
    assert_eq!(
        stuck("stops its child"),
        ["the answer waits for child 1 to end", "child 1 is stopped, and nobody sends it SIGCONT"]
    );
}

fn who_sleeps_for_a_time_is_not_stuck() {
    assert!(act("sleeps").found["ended"].get("Reported").is_some());
}

fn who_waits_for_a_reader_is_not_stuck() {
    assert!(act("floods").found["ended"].get("Reported").is_some());
}

fn one_who_kills_its_group_is_heard_of() {
    let seen = act("kills its group");
    // Where root judges, the supervisor is another user's, whom this does not reach.
    if let Some(ended) = seen.found.get("ended") {
        assert_eq!(*ended, json!({ "Signalled": "SIGKILL" }));
    }
    assert_eq!(seen.end, End::Signalled("SIGKILL".into()));
}

fn one_who_ends_its_group_is_told() {
    assert_eq!(act("ends its group").found["ended"], json!({ "Signalled": "SIGTERM" }));
}

fn one_who_takes_too_much_memory_is_ended() {
    assert_eq!(act("takes memory").found["ended"], json!({ "Signalled": "SIGABRT" }));
}

fn one_who_leaves_its_group_ends_with_the_run() {
    let seen = act("leaves its group");
    let left = seen.output.trim().parse().expect("it named itself");
    // It was killed; whoever adopts it may need a moment to reap it.
    while kill(Pid::from_raw(left), None).is_ok() && !is_zombie(left) {
        std::thread::yield_now();
    }
}

fn what_one_has_written_is_gone() {
    let seen = act("writes and dies");
    assert_eq!(seen.found["ended"], json!({ "Signalled": "SIGKILL" }));
    assert!(seen.output.trim().contains("trial-"), "{}", seen.output);
    assert!(!Path::new(seen.output.trim()).exists(), "{}", seen.output);
}

fn is_zombie(pid: i32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat"));
    stat.is_ok_and(|stat| stat.contains(") Z"))
}
