//! What the book shows is what is compiled: a missing anchor would render as nothing, and mdBook
//! would not say a word.

use std::fs;
use std::path::{Path, PathBuf};

use shared::lesson::Excerpt;

fn pages() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../book/src");
    let files = fs::read_dir(folder).expect("the book has pages");
    let paths = files.map(|file| file.expect("it can be read").path());
    paths.filter(|path| path.extension().is_some_and(|end| end == "md")).collect()
}

#[test]
fn every_include_shows_something() {
    let mut found = 0;
    for page in pages() {
        let text = fs::read_to_string(&page).expect("a page is text");
        for include in text.split("{{#include ").skip(1) {
            let (include, _) = include.split_once("}}").expect("an include is closed");
            let folder = page.parent().expect("a page has a folder");
            assert!(shows_something(folder, include), "{include} shows nothing");
            found += 1;
        }
    }
    assert!(found >= 4, "the first chapter shows a scene, its twin, an answer and its verdict");
}

/// A whole file, `file:anchor`, which has to be closed, or `file:5:` from a line on.
fn shows_something(folder: &Path, include: &str) -> bool {
    let read = |path: &str| {
        fs::read_to_string(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    match include.split(':').collect::<Vec<_>>()[..] {
        [path] => !read(path).is_empty(),
        [path, from, ""] => {
            let from: usize = from.parse().expect("a line has a number");
            read(path).lines().count() >= from
        }
        [path, anchor] => {
            let text = read(path).leak();
            let (path, anchor) = (path.to_owned().leak(), anchor.to_owned().leak());
            !Excerpt { path, text, anchor }.lines().is_empty()
        }
        _ => panic!("{include} is none of the ways to include"),
    }
}

#[test]
fn every_page_stands_in_the_summary() {
    let summary = pages().into_iter().find(|page| page.ends_with("SUMMARY.md"));
    let summary = fs::read_to_string(summary.expect("a book has a summary")).expect("it is text");
    for page in pages().iter().filter(|page| !page.ends_with("SUMMARY.md")) {
        let name = page.file_name().expect("a page has a name").to_string_lossy();
        assert!(summary.contains(&format!("({name})")), "{name} is not in the summary");
    }
}
