use super::*;

#[track_caller]
fn refused(path: &Path) -> String {
    let refusal = read(path, Threads::Real).expect_err("there is no answer there");
    assert_eq!(refusal.line, None);
    // The folder's name is another one each time.
    let name = path.file_name().expect("it has a name").to_string_lossy();
    refusal.to_string().replace(&*path.to_string_lossy(), &name)
}

#[test]
fn an_answer_is_read_from_its_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("answer.rs");
    fs::write(&path, "use super::sync::thread;\npub fn f() { thread::yield_now(); }\n")
        .expect("room");
    read(&path, Threads::Real).expect("nothing is wrong with it");
    fs::write(&path, "\u{feff}#![allow(unused)]\r\nuse std::thread;\r\n").expect("room");
    assert_eq!(read(&path, Threads::Real).expect_err("std's threads").line, Some(2));
}

#[test]
fn what_is_no_file_with_text_of_a_fair_size_is_refused_in_a_sentence() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("folder")).expect("room");
    fs::write(at("latin.rs"), b"// caf\xe9\n").expect("room");
    fs::write(at("long.rs"), " ".repeat(LONGEST + 1)).expect("room");
    fs::write(at("full.rs"), " ".repeat(LONGEST)).expect("room");
    let sentences = ["missing.rs", "folder", "latin.rs", "long.rs"].map(|name| refused(&at(name)));
    insta::assert_snapshot!(sentences.join("\n"), @r#"
    missing.rs cannot be read: No such file or directory (os error 2). See that it is there and may be read.
    folder is not a file but a folder or a device. Name the Rust file with the answer.
    latin.rs is not UTF-8, as Rust source has to be. Save it again in that encoding.
    long.rs is longer than 64 KiB, and no task needs so much. Take out what is not part of the answer.
    "#);
    read(&at("full.rs"), Threads::Real).expect("it is as long as an answer may be");
}

#[test]
fn a_device_that_never_ends_is_not_read() {
    insta::assert_snapshot!(refused(Path::new("/dev/zero")), @"zero is not a file but a folder or a device. Name the Rust file with the answer.");
}
