use std::sync::{Arc, Mutex};

use lesson_01_threading::what_may_be_shared::{SCENE, Shared, all_three_ways, give, lend, share};

use crate::seen::{made_up, on_stage};

#[test]
fn a_book_that_was_given_comes_back_with_what_the_thread_wrote() {
    assert_eq!(give(vec!["ada"]), ["ada", "grace"]);
}

#[test]
fn borrowers_read_one_book_and_not_a_copy() {
    let book = vec!["ada"];
    let here = std::ptr::from_ref(&book).addr();
    assert_eq!(lend(&book), [(1, here), (1, here)]);
}

#[test]
fn every_owner_of_a_shared_book_signs_it_and_then_lets_go() {
    let book = Arc::new(Mutex::new(vec!["ada"]));
    share(&book);
    let mut names = Arc::into_inner(book).expect("one owner is left").into_inner().expect("fine");
    names.sort_unstable();
    assert_eq!(names, ["ada", "edith", "radia"]);
}

#[test]
fn all_three_ways_leave_four_names_and_one_owner() {
    let Shared { given, signed, owners, .. } = all_three_ways();
    assert_eq!((given.len(), signed, owners), (2, 4, 1));
}

#[test]
fn the_stage_prints_what_the_compiler_says() {
    let seen = on_stage(&SCENE);
    assert!(seen.output.contains("error[E0373]: "), "{}", seen.output);
    assert!(seen.found::<Shared>().is_some());
}

#[test]
fn the_reveal_tells_each_way() {
    let shared = Shared {
        given: vec!["ada".into(), "grace".into()],
        lent: [(2, 4096), (2, 4096)],
        signed: 4,
        owners: 1,
    };
    let reveal = (SCENE.reveal)(&made_up(&shared, Vec::new()));
    assert_eq!(reveal.answer, 1);
    insta::assert_snapshot!(reveal.facts.join("\n"), @"
    Given with `move`, main had no book at all until `join` handed it back, with 2 names in it: ada, grace.
    Lent in a scope, two threads read 2 and 2 names: the same one, nothing was copied. That is safe because nobody can write meanwhile.
    Shared by `Arc`, two more threads signed: 4 names. Each had counted as an owner; when they had ended, 1 was left, main.
    ");
}
