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
fn every_include_names_a_file_and_an_anchor_that_is_closed() {
    let mut found = 0;
    for page in pages() {
        let text = fs::read_to_string(&page).expect("a page is text");
        for include in text.split("{{#include ").skip(1) {
            let (include, _) = include.split_once("}}").expect("an include is closed");
            let (path, anchor) = include.rsplit_once(':').expect("an include names an anchor");
            let file = page.parent().expect("a page has a folder").join(path);
            let text =
                fs::read_to_string(&file).unwrap_or_else(|error| panic!("{include}: {error}"));
            let (path, anchor, text) =
                (path.to_owned().leak(), anchor.to_owned().leak(), text.leak());
            assert!(!Excerpt { path, text, anchor }.lines().is_empty(), "{include} shows nothing");
            found += 1;
        }
    }
    assert!(found >= 2, "the first chapter shows a scene and its twin");
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
