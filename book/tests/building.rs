//! The book is built, whole and from what is broken, by the program that a reader runs.

use std::fs;
use std::path::Path;

use book::build::{build, folder};
use book::lessons::{scenes, slug};
use book::links;

/// What a page may weigh without the game.
const MOST_BYTES: u64 = 300_000;

#[test]
fn each_scene_has_a_page_with_both_languages_a_question_and_a_picture() {
    let to = tempfile::tempdir().expect("there is room");
    let first = build(folder(), to.path()).unwrap_or_else(|error| panic!("{error:#}"));
    assert!(first.exists(), "{} is not there", first.display());
    for (lesson, scene) in scenes() {
        let path = to.path().join(slug(lesson)).join(scene.name).with_extension("html");
        let page = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        for part in ["language-python", "language-rust", "<svg", "The same in words"] {
            assert!(page.contains(part), "{} has no {part}", scene.name);
        }
        let choices = page.matches("<details class=\"choice").count();
        assert_eq!(choices, scene.question.choices.len(), "{}", scene.name);
        assert_eq!(page.matches("class=\"choice is-right\"").count(), 1, "{}", scene.name);
        let weight = fs::metadata(&path).expect("it was just read").len();
        assert!(weight <= MOST_BYTES, "{} weighs {weight} bytes", scene.name);
    }
    assert!(links::check(to.path()).expect("all lead somewhere") > 100, "links are not found");
}

#[test]
fn no_page_asks_for_anything_elsewhere() {
    let to = tempfile::tempdir().expect("there is room");
    build(folder(), to.path()).unwrap_or_else(|error| panic!("{error:#}"));
    for page in ["index.html", "01-threading/two_threads.html"] {
        let html = fs::read_to_string(to.path().join(page)).expect("it was built");
        assert!(!html.contains("src=\"http"), "{page} loads from elsewhere");
        let sheets = html.split("<link ").skip(1).filter_map(|link| link.split_once('>'));
        assert!(sheets.clone().count() > 0, "{page} has no style");
        for (sheet, _) in sheets {
            assert!(!sheet.contains("href=\"http"), "{page} loads {sheet} from elsewhere");
        }
    }
}

/// Builds a book of one page and returns the sentence that it ends with.
fn refused(page: &str) -> String {
    let book = tempfile::tempdir().expect("there is room");
    let source = book.path().join("src");
    fs::create_dir(&source).expect("it is empty");
    fs::write(source.join("SUMMARY.md"), "- [Page](page.md)\n").expect("there is room");
    fs::write(source.join("page.md"), page).expect("there is room");
    fs::write(source.join("code.rs"), "// ANCHOR: open\nfn a() {}\n").expect("there is room");
    let error = build(book.path(), &book.path().join("to")).expect_err("the page is broken");
    format!("{error:#}")
}

#[track_caller]
fn says(page: &str, words: &str) {
    let said = refused(page);
    assert!(said.contains(words), "`{page}` was refused with: {said}");
    assert!(!said.contains('\n'), "it is more than one sentence: {said}");
}

#[test]
fn what_is_broken_is_told_in_a_sentence() {
    says("{{#include code.rs:gone}}", "the anchor is not there");
    says("{{#include code.rs:open}}", "the anchor has no end");
    says("{{#include gone.rs}}", "the file is not there");
    says("{{scene two_thread}}", "the nearest name is `two_threads`");
    says("{{scenes 99}}", "there is no lesson `99`");
    says("{{picture}}", "nobody knows what `{{picture}}` is to show");
    says("{{scene two_threads", "is not closed");
    says("{{scenes 1}}", "run `cargo run -p book -- record two_threads`");
    says("[there](gone.md)", "links to `gone.");
    says("[there](#gone)", "links to `#gone`");
    says("![a picture](gone.svg)", "links to `gone.svg`");
}

#[test]
fn a_folder_that_is_a_file_cannot_be_built_into() {
    let file = tempfile::NamedTempFile::new().expect("there is room");
    let error = build(folder(), &file.path().join("below")).expect_err("there is no such folder");
    let said = format!("{error:#}");
    assert!(said.starts_with("the book cannot be built into "), "{said}");
    assert!(Path::new(file.path()).is_file(), "it was touched");
}
