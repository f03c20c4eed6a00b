//! The executable of lesson 1, and what its stages leave behind.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};
use std::{env, fs};

/// No test waits for a length of time, only for something to happen; but none waits for ever.
pub const PATIENCE: Duration = Duration::from_secs(60);

pub fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package stands in the workspace")
}

/// Builds lesson 1 once, and says where it is.
pub fn executable() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| build("lesson-01-threading"))
}

/// Builds a lesson, and says where its executable is.
pub fn build(package: &str) -> PathBuf {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "--package", package]).current_dir(workspace());
    assert!(cargo.status().expect("cargo started this test").success());
    let tests = env::current_exe().expect("a test has a path");
    tests.ancestors().nth(2).expect("deps stands in a profile's folder").join(package)
}

/// Lesson 1 with these arguments, started in a folder where nothing is to be written.
pub fn lesson(arguments: &[&str]) -> Command {
    let mut command = Command::new(executable());
    command.args(arguments).current_dir(workspace());
    command
}

/// Runs it with nothing to read.
pub fn run(arguments: &[&str]) -> Output {
    lesson(arguments).stdin(std::process::Stdio::null()).output().expect("the lesson was built")
}

/// What was written to standard output.
pub fn written(arguments: &[&str]) -> String {
    String::from_utf8(run(arguments).stdout).expect("a lesson writes text")
}

/// Copies a program, by a process of its own: a file that this one had open for writing may still be
/// open in a child that another test is just starting, and what is open can't be executed.
pub fn copy_program(from: &Path, to: &Path) {
    let copied = Command::new("cp").arg("-p").args([from, to]).status();
    assert!(copied.expect("cp is everywhere").success());
}

/// Waits until `happened` says so.
///
/// # Panics
/// When it does not for a minute.
#[track_caller]
pub fn wait_until(what: &str, mut happened: impl FnMut() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !happened() {
        assert!(Instant::now() < deadline, "waited a minute for this: {what}");
        thread::sleep(Duration::from_millis(5));
    }
}

/// The processes that `parent` started and that still run, by their numbers.
pub fn children(parent: u32) -> Vec<u32> {
    let processes = fs::read_dir("/proc").expect("these tests need Linux's /proc");
    let numbers = processes.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    numbers.filter(|child| parent_and_state(*child).is_some_and(|(p, _)| p == parent)).collect()
}

/// Whether this process is still there and has not ended.
pub fn runs(process: u32) -> bool {
    parent_and_state(process).is_some_and(|(_, state)| state != 'Z')
}

fn parent_and_state(process: u32) -> Option<(u32, char)> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name, in brackets, may hold blanks.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
    let state = fields.next()?.chars().next()?;
    Some((fields.next()?.parse().ok()?, state))
}
