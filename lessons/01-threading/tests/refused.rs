//! The compiler refuses what the lesson says that it refuses, with the message that is shown.
//!
//! Error code and first line are compared under every compiler. The rest of a message is reworded
//! now and then, so it is compared only under the compiler that wrote it: its name is in
//! `refused/rustc-version`, a file beside the messages because it changes exactly when they do.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use lesson_01_threading::what_may_be_shared::{SCENE, refusal};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("refused")
}

fn rustc() -> Command {
    Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

fn version() -> String {
    let output = rustc().arg("--version").output().expect("rustc starts");
    String::from_utf8(output.stdout).expect("a version is text")
}

/// What rustc says to a program; run in its folder, so that no message names one.
fn message(program: &str) -> String {
    let output = rustc()
        .current_dir(folder())
        .args(["--edition", "2024", "--emit=metadata", "--color", "never"])
        .args(["--out-dir", env!("CARGO_TARGET_TMPDIR"), program])
        .output()
        .expect("rustc starts");
    let message = String::from_utf8(output.stderr).expect("a message is text");
    assert!(!output.status.success(), "{program} was compiled:\n{message}");
    message
}

#[test]
fn each_program_is_refused_with_the_message_beside_it() {
    let written_by = fs::read_to_string(folder().join("rustc-version")).expect("it stands there");
    let mut programs = 0;
    for file in fs::read_dir(folder()).expect("the folder is there") {
        let path = file.expect("it can be read").path();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        programs += 1;
        let shown = fs::read_to_string(path.with_extension("stderr")).expect("it stands beside");
        assert!(!shown.contains(" /"), "{} names a folder", path.display());
        let said = message(path.file_name().and_then(|name| name.to_str()).expect("plain name"));
        // `error[E0373]: ...`: the code is part of the first line.
        assert_eq!(said.lines().next(), shown.lines().next(), "of {}:\n{said}", path.display());
        if version() == written_by {
            assert_eq!(said, shown, "of {}", path.display());
        }
    }
    assert!(programs >= 2, "of {programs} programs");
}

#[test]
fn the_message_that_a_learner_sees_is_about_a_borrow_that_may_be_outlived() {
    assert!(refusal::MESSAGE.starts_with("error[E0373]: closure may outlive"));
}

#[test]
fn the_story_shows_the_lines_that_are_refused() {
    let told: Vec<_> = SCENE.story.lines().filter(|line| line.starts_with("    ")).collect();
    assert_eq!(told.len(), 3);
    assert!(refusal::PROGRAM.contains(&told.join("\n")), "{told:?}");
}
