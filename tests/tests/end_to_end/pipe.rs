//! What stands in a pipe: the same text without questions, colours and redraw.

use std::process::Stdio;

use crate::lesson::{lesson, run, written};

#[test]
fn a_scene_in_a_pipe_is_plain_text_with_the_same_facts() {
    let plain = written(&["--scene", "two_threads", "--no-python"]);
    assert!(!plain.contains('\x1b'), "{plain:?}");
    for part in [
        "Before you run it:",
        "Square: 100",
        "█ running",
        "The answer: two",
        "the square came first",
    ] {
        assert!(plain.contains(part), "no {part:?} in\n{plain}");
    }
}

#[test]
fn colour_is_not_written_into_a_pipe_even_where_it_is_forced() {
    let output = lesson(&["--scene", "1", "--plain", "--no-python"])
        .env("CLICOLOR_FORCE", "1")
        .stdin(Stdio::null())
        .output()
        .expect("the lesson was built");
    assert!(!output.stdout.contains(&0x1b));
}

#[test]
fn the_list_names_scenes_and_exercises() {
    insta::assert_snapshot!(written(&["list"]));
}

#[test]
fn the_help_tells_a_newcomer_what_to_type() {
    insta::assert_snapshot!(written(&["--help"]));
}

#[test]
fn a_hint_says_how_to_get_the_next() {
    insta::assert_snapshot!(written(&["hint", "collect"]));
}

#[test]
fn an_exercise_may_be_named_by_its_number_as_a_verdict_writes_it() {
    for number in ["6", "1.6"] {
        assert_eq!(written(&["hint", number]), written(&["hint", "lost_update"]), "{number}");
    }
}

#[test]
fn without_a_python_one_line_says_so_and_all_goes_on() {
    let output =
        lesson(&["--scene", "1", "--plain"]).env("PATH", "/nowhere").stdin(Stdio::null()).output();
    let output = output.expect("the lesson was built");
    let plain = String::from_utf8_lossy(&output.stdout);
    assert!(plain.contains("python3 was not found"), "{plain}");
    assert!(plain.contains("the square came first"), "{plain}");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_lesson_needs_no_home() {
    let output = lesson(&["--scene", "1", "--plain", "--no-python"])
        .env_clear()
        .stdin(Stdio::null())
        .output();
    assert_eq!(output.expect("the lesson was built").status.code(), Some(0));
}

#[test]
fn a_trace_that_is_saved_is_what_perfetto_reads() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let file = folder.path().join("trace.json");
    let status =
        run(&["--scene", "1", "--plain", "--no-python", "--trace", file.to_str().expect("UTF-8")]);
    assert_eq!(status.status.code(), Some(0));
    let text = std::fs::read_to_string(&file).expect("the trace was saved");
    let trace: serde_json::Value = serde_json::from_str(&text).expect("the trace is JSON");
    let events = trace["traceEvents"].as_array().expect("Chrome's format has a list of events");
    let names = events.iter().filter(|event| event["name"] == "thread_name");
    let mut names: Vec<_> =
        names.map(|event| event["args"]["name"].as_str().unwrap_or_default()).collect();
    names.sort_unstable();
    assert_eq!(names, ["cube", "main", "square"]);
    assert!(events.iter().all(|event| event["ph"] != "X" || event["dur"].as_f64() > Some(0.0)));
}
