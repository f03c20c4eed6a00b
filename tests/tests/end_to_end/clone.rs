//! A learner at work in a clone of their own: answers are solved, broken and talked up, and no
//! verdict but the right one comes out.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, io};

use crate::lesson::workspace;
use crate::replay;

/// A copy of the workspace. It lies where the next run of the tests finds it again, built: cargo
/// builds anew what is in another folder, and that takes minutes.
pub struct Clone {
    folder: PathBuf,
    /// Locked until it is dropped: two runs of the tests share the folder by turns.
    _turn: File,
}

/// What a clone has of the workspace.
const PARTS: [&str; 6] = ["Cargo.toml", "Cargo.lock", "book", "lessons", "shared", "tests"];
const ANSWER: &str = "lessons/01-threading/exercises/collect/answer.rs";
const EXERCISE: &str = "lessons/01-threading/exercises/collect";

impl Clone {
    fn new() -> Clone {
        let folder = Clone::built().join("clone");
        fs::create_dir_all(&folder).expect("there is room for a folder");
        let turn =
            File::create(Clone::built().join("clone.lock")).expect("there is room for a file");
        turn.lock().expect("a file of ours can be locked");
        make_alike(workspace(), &folder, &PARTS.map(OsString::from).into())
            .expect("there is room for a copy");
        Clone { folder, _turn: turn }
    }

    /// Where it is built.
    pub fn built() -> PathBuf {
        workspace().join("target/end-to-end")
    }

    /// The text of one of its files.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.join(path)).expect("the clone has this file")
    }

    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(arguments).current_dir(&self.folder);
        cargo.env("CARGO_TARGET_DIR", Clone::built());
        cargo.env_remove("RUST_BACKTRACE");
        cargo
    }

    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("the clone is ours");
        fs::write(path, bytes).expect("the clone is ours");
    }

    /// Makes another file of the exercise the answer.
    fn answer_with(&self, source: &str) {
        let source = self.folder.join(EXERCISE).join(source);
        self.write(ANSWER, fs::read(source).expect("the exercise has this file"));
    }

    fn verdict(&self) -> (Option<i32>, String) {
        told(&mut self.cargo(&[
            "test",
            "--quiet",
            "-p",
            "lesson-01-threading",
            "--test",
            "collect",
        ]))
    }

    fn check(&self) -> (Option<i32>, String) {
        told(&mut self.cargo(&[
            "run",
            "--quiet",
            "-p",
            "lesson-01-threading",
            "--",
            "check",
            "collect",
        ]))
    }

    /// Every file and what it holds.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        gather(&self.folder, &mut files);
        files
    }
}

/// The exit code, and all that was said.
pub fn told(command: &mut Command) -> (Option<i32>, String) {
    let Output { status, stdout, stderr } = command.output().expect("cargo started this test");
    (status.code(), String::from_utf8_lossy(&[stdout, stderr].concat()).into_owned())
}

/// Gives `to` the entries of these names that `from` has, and no others. A file that is alike is left
/// alone, and with it what was built of it.
fn make_alike(from: &Path, to: &Path, names: &BTreeSet<OsString>) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for name in names_in(to)?.difference(names) {
        let left = to.join(name);
        if left.is_dir() { fs::remove_dir_all(left)? } else { fs::remove_file(left)? }
    }
    for name in names {
        let (from, to) = (from.join(name), to.join(name));
        if from.is_dir() {
            make_alike(&from, &to, &names_in(&from)?)?;
        } else if fs::read(&to).ok() != Some(fs::read(&from)?) {
            fs::write(&to, fs::read(&from)?)?;
        }
    }
    Ok(())
}

fn names_in(folder: &Path) -> io::Result<BTreeSet<OsString>> {
    fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name())).collect()
}

fn gather(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("the clone can be read") {
        let path = entry.expect("the clone can be read").path();
        if path.is_dir() {
            gather(&path, files);
        } else {
            files.insert(path.clone(), fs::read(path).expect("the clone can be read"));
        }
    }
}

/// One test, so that the clone is built once.
#[test]
fn a_learner_in_a_clone_gets_the_verdicts_they_deserve() {
    let clone = Clone::new();
    an_untouched_starter_is_not_started(&clone);
    a_right_and_a_wrong_answer_are_told_apart_whatever_insta_is_told(&clone);
    a_search_for_outcomes_has_its_bounds_from_nobody_else(&clone);
    an_answer_that_does_not_compile_gets_the_compilers_words(&clone);
    a_file_that_is_no_answer_gets_a_sentence(&clone);
    a_read_only_checkout_is_judged_all_the_same(&clone);
    the_suite_is_green_whatever_the_answer_holds(&clone);
    replay::a_losing_schedule_is_stepped_through(&clone);
}

fn an_untouched_starter_is_not_started(clone: &Clone) {
    let (code, words) = clone.verdict();
    assert_eq!(code, Some(101), "{words}");
    assert!(words.contains("Not started"), "{words}");
    assert!(!words.contains("warning"), "{words}");
}

fn a_right_and_a_wrong_answer_are_told_apart_whatever_insta_is_told(clone: &Clone) {
    clone.write(
        ".config/insta.yaml",
        "behavior:\n  force_update: true\n  force_pass: true\n  update: always\n",
    );
    clone.write("tests/.config/insta.yaml", "behavior: [this is no mapping\n");
    for (source, code, words) in
        [("solution.rs", 0, "Right."), ("wrong/in_order_of_completion.rs", 101, "Not yet.")]
    {
        clone.answer_with(source);
        let before = clone.files();
        let mut cargo =
            clone.cargo(&["test", "--quiet", "-p", "lesson-01-threading", "--test", "collect"]);
        for (name, value) in [
            ("INSTA_UPDATE", "always"),
            ("INSTA_FORCE_UPDATE", "1"),
            ("INSTA_FORCE_UPDATE_SNAPSHOTS", "1"),
            ("INSTA_FORCE_PASS", "1"),
            ("INSTA_OUTPUT", "diff"),
            ("INSTA_WORKSPACE_ROOT", "/nowhere"),
            ("INSTA_REQUIRE_FULL_MATCH", "1"),
            ("INSTA_SNAPSHOT_REFERENCES_FILE", "/dev/null"),
            ("INSTA_PENDING_DIR", "/nowhere"),
            ("RUST_BACKTRACE", "full"),
        ] {
            cargo.env(name, value);
        }
        let (seen, told) = told(&mut cargo);
        assert_eq!(seen, Some(code), "{source}: {told}");
        assert!(told.contains(words), "{source}: {told}");
        assert!(before == clone.files(), "{source}: judging it wrote into the source tree");
    }
}

fn a_search_for_outcomes_has_its_bounds_from_nobody_else(clone: &Clone) {
    let exercise = clone.folder.join("lessons/01-threading/exercises/publish");
    fs::copy(exercise.join("solution.rs"), exercise.join("answer.rs")).expect("the clone is ours");
    let mut cargo =
        clone.cargo(&["test", "--quiet", "-p", "lesson-01-threading", "--test", "publish"]);
    for (name, value) in
        [("LOOM_MAX_BRANCHES", "2"), ("LOOM_MAX_DURATION", "long"), ("LOOM_LOG", "trace")]
    {
        cargo.env(name, value);
    }
    let (code, words) = told(&mut cargo);
    assert_eq!(code, Some(0), "{words}");
    assert!(words.contains("Right.") && !words.contains("printed"), "{words}");
}

fn an_answer_that_does_not_compile_gets_the_compilers_words(clone: &Clone) {
    clone.write(ANSWER, "pub type Job = Box<dyn FnOnce() -> u64 + Send>;\npub fn collect(_: Vec<Job>) -> Vec<u64> { 7 }\n");
    let (code, words) = clone.verdict();
    assert_eq!(code, Some(101), "{words}");
    assert!(words.contains("error[E0308]: mismatched types"), "{words}");
    assert!(words.contains("exercises/collect/answer.rs:2"), "{words}");
    assert!(!words.contains("Exercise"), "{words}");
}

fn a_file_that_is_no_answer_gets_a_sentence(clone: &Clone) {
    for (bytes, sentence) in [
        (Vec::new(), "is empty"),
        (vec![0xff, 0xfe, 0x00], "is not UTF-8"),
        (vec![b'/'; 10 << 20], "is larger than 64 KiB"),
    ] {
        clone.write(ANSWER, bytes);
        let (code, words) = clone.check();
        assert_eq!(code, Some(1), "{words}");
        assert!(words.contains(sentence), "{words}");
        assert_eq!(words.trim().lines().count(), 1, "{words}");
    }
    fs::remove_file(clone.folder.join(ANSWER)).expect("the clone is ours");
    let (code, words) = clone.check();
    assert_eq!(code, Some(1), "{words}");
    assert!(words.contains("can't be read") && words.contains("git checkout"), "{words}");
}

fn a_read_only_checkout_is_judged_all_the_same(clone: &Clone) {
    clone.answer_with("solution.rs");
    let folder = clone.folder.join("lessons/01-threading");
    let writable = fs::metadata(&folder).expect("it is there").permissions();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).expect("the clone is ours");
    let (code, words) = clone.verdict();
    fs::set_permissions(&folder, writable).expect("the clone is ours");
    assert_eq!(code, Some(0), "{words}");
}

fn the_suite_is_green_whatever_the_answer_holds(clone: &Clone) {
    clone.write(ANSWER, "this is not Rust");
    let (code, words) = told(&mut clone.cargo(&[
        "test",
        "--quiet",
        "-p",
        "lesson-01-threading",
        "--test",
        "exercises",
    ]));
    assert_eq!(code, Some(0), "{words}");
}
