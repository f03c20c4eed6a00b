use std::sync::mpsc;
use std::thread;

use lesson_01_threading::deadlock::luck::{Luck, luck};
use lesson_01_threading::deadlock::{Before, SCENE, in_one_order, in_opposite_orders};
use shared::trace::{Event, Wait, What};
use shared::waits;

use crate::seen::{PATIENCE, events_until, made_up};

#[test]
fn in_one_order_both_letters_are_written() {
    assert_eq!(waits::apart(in_one_order), 2);
}

#[test]
fn in_opposite_orders_each_waits_for_what_the_other_holds() {
    let (tell, told) = mpsc::channel();
    // Its three threads wait until this process ends.
    thread::spawn(move || {
        waits::apart(|| {
            waits::on_stuck(move |waits| tell.send(waits.to_vec()).expect("the test listens"));
            in_opposite_orders();
        })
    });
    let circle: Vec<Wait> = told.recv_timeout(PATIENCE).expect("they are stuck");
    let words: Vec<_> =
        circle.iter().map(|wait| (&*wait.thread, wait.because.split(':').next())).collect();
    let since = |holder| format!("{holder} holds it since lessons/01-threading/src/deadlock.rs");
    let (grace, ada) = (since("grace"), since("ada"));
    let main = "ada has not ended and grace has not ended";
    assert_eq!(words, [("ada", Some(&*grace)), ("grace", Some(&*ada)), ("main", Some(main))]);
}

#[test]
fn luck_is_counted() {
    let Luck { tries, hung } = luck();
    assert!(tries > 0 && hung <= tries, "{hung} of {tries}");
}

#[test]
fn the_scene_names_the_circle_and_shows_the_lines() {
    let of_main =
        |event: &Event| matches!(&event.what, What::Stuck { wait } if wait.thread == "main");
    let facts = facts(events_until(&SCENE, of_main));
    for line in [
        "ada waits at line * desk.paper.lock()",
        "for the lock made at line * paper: Mutex::new(0),",
        "grace holds it since line * desk.paper.lock()",
        "grace waits at line * desk.pen.lock()",
        "for the lock made at line * pen: Mutex::new(2),",
        "ada holds it since line * desk.pen.lock()",
    ] {
        assert!(facts.contains(line), "{line} is missing:\n{facts}");
    }
}

/// Numbers of lines change when the file is edited, and so do columns.
fn facts(trace: Vec<Event>) -> String {
    let before = Before { letters: 2, luck: Luck { tries: 5_000, hung: 3 } };
    let reveal = (SCENE.reveal)(&made_up(&before, trace));
    assert_eq!(reveal.answer, 1);
    let words = |fact: String| {
        let words = fact.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let mut words = words.join(" ");
        if let Some((begin, rest)) = words.split_once("line ") {
            words =
                format!("{begin}line *{}", rest.trim_start_matches(|c: char| c.is_ascii_digit()));
        }
        words
    };
    reveal.facts.into_iter().map(words).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_run_that_was_stopped_too_early_says_so() {
    insta::assert_snapshot!(facts(Vec::new()), @"
    Mary and Joan took turns, and 2 letters were written.
    This run was stopped before Ada and Grace were stuck. Run it again.
    The barrier makes it certain. Without it, 3 of 5000 runs would have hung: do not rely on tests to find a deadlock, but let all take their locks in one order.
    ");
}
