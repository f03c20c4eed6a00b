//! What can't be done is said in a sentence, with an exit code that is not 0.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::{Output, Stdio};

use crate::lesson::{copy_program, lesson, run};

/// The exit code and the words, which hold neither a panic nor a backtrace.
#[track_caller]
fn refusal(output: &Output) -> (Option<i32>, String) {
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!words.contains("panicked"), "{words}");
    assert!(words.trim().lines().count() <= 2, "{words}");
    (output.status.code(), words)
}

#[test]
fn an_unknown_scene_is_answered_with_the_nearest() {
    let (code, words) = refusal(&run(&["--scene", "two_treads"]));
    assert_eq!(code, Some(2));
    insta::assert_snapshot!(words);
    let (code, words) = refusal(&run(&["--scene", "99"]));
    assert_eq!(code, Some(2));
    assert!(words.contains("no scene `99`"), "{words}");
}

#[test]
fn an_unknown_exercise_is_answered_with_the_nearest() {
    for arguments in [["hint", "colect"], ["check", "colect"]] {
        let (code, words) = refusal(&run(&arguments));
        assert_eq!(code, Some(2));
        assert!(words.contains("Did you mean `collect`?"), "{words}");
    }
    for number in ["0", "99", "1.99", "2.1", "1.", "1.1.1"] {
        let (code, words) = refusal(&run(&["check", number]));
        assert_eq!(code, Some(2));
        assert!(words.contains(&format!("no exercise `{number}`")), "{words}");
    }
}

#[test]
fn a_hint_that_is_not_there_is_refused() {
    let (code, words) = refusal(&run(&["hint", "collect", "9"]));
    assert_eq!((code, words.trim()), (Some(2), "`collect` has hints 1 to 3; there is no hint 9."));
}

#[test]
fn a_trace_into_a_folder_that_is_not_there_is_refused_before_anything_runs() {
    let output = run(&["--plain", "--no-python", "--trace", "/nowhere/trace.json"]);
    let (code, words) = refusal(&output);
    assert_eq!(code, Some(1));
    assert!(words.contains("/nowhere/trace.json"), "{words}");
    assert!(output.stdout.is_empty());
}

#[test]
fn a_file_that_holds_no_trace_is_not_overwritten() {
    let file = tempfile::NamedTempFile::new().expect("there is room for a file");
    fs::write(file.path(), "dear to somebody").expect("the file is ours");
    let path = file.path().to_str().expect("UTF-8");
    let (code, words) = refusal(&run(&["--scene", "1", "--no-python", "--trace", path]));
    assert_eq!(code, Some(1));
    assert!(words.contains("holds no trace"), "{words}");
    assert_eq!(fs::read_to_string(&file).expect("it is text"), "dear to somebody");
}

#[test]
fn a_full_disk_is_said_and_costs_nothing_that_was_shown() {
    let output = run(&["--scene", "1", "--plain", "--no-python", "--trace", "/dev/full"]);
    let (code, words) = refusal(&output);
    assert_eq!(code, Some(1));
    assert!(words.contains("No space left"), "{words}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("the square came first"));
}

#[test]
fn a_python_that_crashes_or_is_too_old_is_named_and_the_lesson_goes_on() {
    for (script, words) in [
        ("#!/bin/sh\nexit 64\n", "older than 3.8"),
        ("#!/bin/sh\necho broken\nexit 3\n", "ended with exit code 3"),
        ("#!/bin/sh\nkill -SEGV $$\n", "ended by SIGSEGV"),
    ] {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let written = folder.path().join("script");
        fs::write(&written, script).expect("the folder is ours");
        fs::set_permissions(&written, fs::Permissions::from_mode(0o755)).expect("the file is ours");
        copy_program(&written, &folder.path().join("python3"));
        let output = lesson(&["--scene", "1", "--plain"])
            .env("PATH", folder.path())
            .stdin(Stdio::null())
            .output()
            .expect("the lesson was built");
        let plain = String::from_utf8_lossy(&output.stdout);
        assert!(plain.contains(words), "{plain}");
        assert!(plain.contains("the square came first"), "{plain}");
        assert_eq!(output.status.code(), Some(1));
    }
}

#[test]
fn nobody_but_a_lesson_starts_a_stage() {
    let (code, words) = refusal(&run(&["stage", "two_threads"]));
    assert_eq!(code, Some(1));
    assert!(words.contains("--scene"), "{words}");
}
