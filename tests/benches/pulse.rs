//! The product's pulse: `cargo bench -p trial --bench pulse`
//!
//! Prints how long it takes from saving an answer to its verdict, and from starting a lesson that
//! is built to its first line. Both in the dev profile, as a learner meets them.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

const ROUNDS: usize = 11;
const PACKAGE: &str = "lesson-01-threading";

fn main() {
    let workspace =
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("it stands in the workspace");
    let answer = workspace.join("lessons/01-threading/exercises/collect/answer.rs");
    cargo(workspace, &["build", "-p", PACKAGE]);
    report("from saving an answer to its verdict", || {
        let file = File::options().append(true).open(&answer).expect("the starter is there");
        file.set_modified(SystemTime::now()).expect("the starter is ours");
        let start = Instant::now();
        cargo(workspace, &["test", "-p", PACKAGE, "--test", "collect"]);
        start.elapsed()
    });
    let lesson = workspace.join("target/debug").join(PACKAGE);
    report("from starting a lesson to its first line", || first_line(&lesson));
}

fn cargo(workspace: &Path, arguments: &[&str]) {
    // The variables that `cargo bench` sets would make cargo build all anew.
    let mut cargo = Command::new("cargo");
    cargo.arg("--quiet").args(arguments).current_dir(workspace).env_remove("CARGO_TARGET_DIR");
    let _ = cargo.stdout(Stdio::null()).stderr(Stdio::null()).status().expect("cargo started this");
}

fn first_line(lesson: &Path) -> Duration {
    let start = Instant::now();
    let mut lesson = Command::new(lesson)
        .args(["--plain", "--no-python", "--scene", "1"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it was built into the workspace's own target folder");
    let pipe = lesson.stdout.take().expect("it is piped");
    BufReader::with_capacity(1, pipe).lines().map_while(Result::ok).find(|line| !line.is_empty());
    let took = start.elapsed();
    lesson.wait().expect("it ends, since nobody reads any more");
    took
}

/// The first round warms up, and does not count.
fn report(what: &str, mut measure: impl FnMut() -> Duration) {
    measure();
    let mut times: Vec<Duration> = (0..ROUNDS).map(|_| measure()).collect();
    times.sort();
    let (median, least, most) = (times[ROUNDS / 2], times[0], times[ROUNDS - 1]);
    println!("{what}: {median:.0?} (median of {ROUNDS}; {least:.0?} to {most:.0?})");
}
