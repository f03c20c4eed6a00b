use std::panic::{AssertUnwindSafe, catch_unwind};

use lesson_01_threading::a_thread_panics::SCENE;
use lesson_01_threading::a_thread_panics::aftermath::{Aftermath, aftermath};

use shared::sync::Mutex;

use crate::seen::{made_up, on_stage};

#[test]
fn a_join_gives_the_panic_and_the_other_threads_go_on() {
    let [panicked, second, third] = aftermath().joins;
    assert_eq!(panicked, Err("70 at once is too much".to_owned()));
    assert!(second.is_ok() && third.is_ok(), "{second:?} {third:?}");
}

#[test]
fn exactly_one_is_warned_of_the_panic_and_puts_the_accounts_right() {
    let Aftermath { joins, main_warned, poisoned, accounts } = aftermath();
    let warned = joins.iter().filter(|joined| **joined == Ok(true)).count();
    assert_eq!(warned + usize::from(main_warned), 1, "{joins:?}, main: {main_warned}");
    assert!(!poisoned);
    assert_eq!(accounts, [65, 35]);
}

#[test]
#[expect(clippy::unwrap_used, reason = "what becomes of an unwrap is what is tried here")]
fn who_unwraps_a_poisoned_lock_panics_too_and_so_does_the_next() {
    let lock = Mutex::new(());
    let panics = || {
        let _guard = lock.lock().unwrap();
        panic!("while it holds the lock");
    };
    let says = || {
        let panic = catch_unwind(AssertUnwindSafe(panics)).expect_err("it panics");
        panic.downcast::<String>().map_or_else(|_| String::new(), |text| *text)
    };
    assert_eq!(says(), "");
    for _ in 0..2 {
        assert!(says().contains("PoisonError"), "the lock is poisoned");
    }
}

#[test]
fn the_message_on_the_screen_is_that_of_the_standard_library() {
    let output = on_stage(&SCENE).output;
    assert!(output.contains("thread 'transfer 70' "), "{output}");
    assert!(
        output.contains(" panicked at lessons/01-threading/src/a_thread_panics.rs:"),
        "{output}"
    );
    assert!(output.contains("\n70 at once is too much\nnote: "), "{output}");
    assert!(
        output.contains("transfer 70: join says Err(\"70 at once is too much\")\n"),
        "{output}"
    );
    assert!(output.ends_with("[65, 35], 100 in all\n"), "{output}");
}

#[test]
fn the_facts_say_who_was_warned() {
    let seen = Aftermath {
        joins: [Err("70 at once is too much".to_owned()), Ok(true), Ok(false)],
        main_warned: false,
        poisoned: false,
        accounts: [65, 35],
    };
    let reveal = (SCENE.reveal)(&made_up(&seen, Vec::new()));
    assert_eq!(reveal.answer, 2);
    insta::assert_snapshot!(reveal.facts.join("\n"), @r#"
    The panic ended its own thread only. The join gave Err("70 at once is too much"), the words of the message above.
    The next to lock, this time transfer 20, got an Err: "poisoned lock: another task failed inside". It took the accounts out of the Err (into_inner), put them right, and told the lock so (clear_poison): hence its true, and a false for all others.
    In the end the accounts hold 65 and 35, 100 in all. In Python 70 are missing and no code was told: join returns None, whatever happened.
    `lock().unwrap()` panics on a poisoned lock: so one panic ends all who share it. That is right where nobody could put the data in order. Where somebody can, match.
    "#);
}
