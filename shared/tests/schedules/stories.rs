//! A run told step by step.

use shared::schedules::sync::atomic::{AtomicU64, Ordering::SeqCst};
use shared::schedules::sync::{Arc, Condvar, Mutex, thread};
use shared::schedules::{End, Stand, Told, columns, expect, one, svg, up_to, watch};

fn loses_an_update() {
    let count = Arc::new(AtomicU64::new(0));
    let shown = count.clone();
    watch("count", move || shown.load(SeqCst));
    for thread in ["A", "B"].map(|name| {
        let count = count.clone();
        let work = move || count.store(count.load(SeqCst) + 1, SeqCst);
        thread::Builder::new().name(name.into()).spawn(work).unwrap()
    }) {
        thread.join().unwrap();
    }
    expect("count", 2, count.load(SeqCst), "An update was lost.");
}

fn lines(told: &Told) -> Vec<String> {
    let steps = told.story.steps.iter();
    let line = |step: &shared::schedules::Step| {
        format!("{}: {} [{}]", told.story.threads[step.thread], step.what, step.values.join(", "))
    };
    steps.map(line).collect()
}

#[test]
fn a_story_says_who_did_what_and_what_came_of_it() {
    let told = one(loses_an_update, &"0-1-0-1".parse().unwrap(), 100);
    assert_eq!(told.story.watched, ["count"]);
    assert_eq!(told.story.before, ["0"]);
    assert_eq!(
        lines(&told),
        ["A: reads 0 [0]", "B: reads 0 [0]", "A: writes 1 [1]", "B: writes 1 [1]"]
    );
    let End::Failed(failure) = &told.end else { panic!("{:?}", told.end) };
    assert_eq!((&*failure.expected, &*failure.got), ("2", "1"));
}

#[test]
fn a_run_that_is_stopped_says_where_each_thread_stands() {
    let told = up_to(loses_an_update, &"0".parse().unwrap(), 100);
    assert!(matches!(told.end, End::Paused), "{:?}", told.end);
    assert_eq!(lines(&told), ["A: reads 0 [0]"]);
    assert!(matches!(told.stands[0], Stand::Waits(..)), "{:?}", told.stands);
    assert!(matches!(told.stands[1], Stand::Ready(..)));
    assert!(matches!(told.stands[2], Stand::Ready(..)));
    let told = up_to(loses_an_update, &"0-0".parse().unwrap(), 100);
    assert_eq!(told.stands[1], Stand::Ended);
}

#[test]
fn what_is_locked_is_shown_as_locked_and_nothing_is_changed_by_looking() {
    let told = one(
        || {
            let pair = Arc::new((Mutex::new(1), Condvar::new()));
            let shown = pair.clone();
            watch("number", move || *shown.0.lock().unwrap());
            let thread = thread::spawn(move || {
                let mut number = pair.0.lock().unwrap();
                *number += 1;
                pair.1.notify_all();
            });
            thread.join().unwrap();
        },
        &"0-0".parse().unwrap(),
        100,
    );
    assert_eq!(
        lines(&told),
        ["thread 0: A: locks [locked]", "thread 0: B: notifies all, A: unlocks [2]"]
    );
    assert!(matches!(told.end, End::Done));
}

#[test]
fn a_lock_is_sound_although_what_is_watched_could_not_be_read_behind_it() {
    let told = one(
        || {
            let pair = Arc::new((Mutex::new(1), Mutex::new(2)));
            let shown = pair.clone();
            watch("sum", move || {
                let first = shown.0.lock().unwrap();
                *first + *shown.1.lock().unwrap()
            });
            let thread = thread::spawn(move || {
                let _second = pair.1.lock().unwrap();
                drop(pair.0.lock().unwrap());
            });
            thread.join().unwrap();
        },
        &"0-0".parse().unwrap(),
        100,
    );
    assert_eq!(
        lines(&told),
        ["thread 0: A: locks [locked]", "thread 0: B: locks, B: unlocks, A: unlocks [3]"]
    );
    assert!(matches!(told.end, End::Done), "{:?}", told.end);
}

#[test]
fn what_is_watched_does_not_ask_again_and_again() {
    let told = one(
        || {
            let busy = Arc::new(AtomicU64::new(0));
            let shown = busy.clone();
            watch("busy", move || {
                while shown.load(SeqCst) == 1 {
                    thread::yield_now();
                }
                shown.load(SeqCst)
            });
            let thread = thread::spawn(move || {
                busy.store(1, SeqCst);
                busy.store(2, SeqCst);
            });
            thread.join().unwrap();
        },
        &"0-0".parse().unwrap(),
        100,
    );
    assert_eq!(lines(&told), ["thread 0: writes 1 [locked]", "thread 0: writes 2 [2]"]);
}

#[test]
fn a_schedule_reads_as_it_is_written() {
    let written = "0-1-m-10-0";
    assert_eq!(written.parse::<shared::schedules::Schedule>().unwrap().to_string(), written);
    for wrong in ["0-", "a", "0,1", "-1", "256"] {
        assert!(wrong.parse::<shared::schedules::Schedule>().is_err(), "{wrong}");
    }
}

#[test]
fn a_story_in_columns_and_as_a_picture() {
    let told = one(loses_an_update, &"0-1-0-1".parse().unwrap(), 100);
    // No line numbers: those of this file are of no interest.
    insta::assert_snapshot!(columns(&told.story, "answer.rs", "").join("\n"));
    insta::assert_snapshot!(svg(&told.story, "answer.rs", "An update is lost"));
}

#[test]
fn a_long_story_has_a_row_for_each_stretch_and_its_middle_is_left_out() {
    let told = one(
        || {
            for thread in [(); 2]
                .map(|()| thread::spawn(|| (0..30).for_each(|_| shared::schedules::point("works"))))
            {
                thread.join().unwrap();
            }
        },
        &["0-0-1"; 20].join("-").parse().unwrap(),
        100,
    );
    insta::assert_snapshot!(columns(&told.story, "answer.rs", "").join("\n"));
}

/// Two locks that one line makes, one that another makes, one that std makes, and a condvar.
fn takes_many() {
    let pair = Arc::new([Mutex::new(1), Mutex::new(2)]);
    let single = Arc::new((Mutex::new(3), Condvar::new()));
    let mapped = Arc::new([4].map(Mutex::new));
    let thread = thread::spawn(move || {
        drop(pair[0].lock().unwrap());
        drop(single.0.lock().unwrap());
        single.1.notify_all();
        drop(mapped[0].lock().unwrap());
        drop(pair[1].lock().unwrap());
    });
    thread.join().unwrap();
}

#[test]
fn a_story_says_what_each_letter_is_and_which_line_made_it() {
    let told = one(takes_many, &"0-0-0-0-0".parse().unwrap(), 100);
    let named: Vec<_> =
        told.story.named.iter().map(|named| (&*named.letters, &*named.what)).collect();
    let line = |text: &str| {
        1 + include_str!("stories.rs").lines().take_while(|line| !line.contains(text)).count()
    };
    let (pair, single) = (line("let pair = Arc::new([M"), line("let single = Arc::new((M"));
    let [both, lock, condvar] = [
        format!("the locks made at {}:{pair}", file!()),
        format!("the lock made at {}:{single}", file!()),
        format!("the condvar made at {}:{single}", file!()),
    ];
    let expected = [("A, E", &*both), ("B", &*lock), ("C", &*condvar), ("D", "the lock")];
    assert_eq!(named, expected);
    let below = columns(&told.story, "answer.rs", "");
    let below: Vec<&str> =
        below.iter().skip_while(|line| !line.is_empty()).map(|line| line.trim()).collect();
    let expected = [
        "".to_owned(),
        format!("A, E  the locks made at stories.rs:{pair}"),
        format!("B  the lock made at stories.rs:{single}"),
        format!("C  the condvar made at stories.rs:{single}"),
        "D  the lock".to_owned(),
    ];
    assert_eq!(below, expected);
    let picture = svg(&told.story, "answer.rs", "Many");
    assert!(
        picture.contains(&format!(">the condvar made at stories.rs:{single}</text>")),
        "{picture}"
    );
}

#[test]
fn where_there_is_one_thing_it_has_no_letter() {
    let told = one(loses_an_update, &"0-1-0-1".parse().unwrap(), 100);
    assert_eq!(told.story.named, []);
}
