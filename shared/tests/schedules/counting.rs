//! How many schedules there are, and which come first.

use std::cell::RefCell;
use std::collections::BTreeSet;

use shared::schedules::sync::atomic::{AtomicU64, Ordering::SeqCst};
use shared::schedules::sync::{Arc, Mutex, thread};
use shared::schedules::{Bound, Covered, Price, Schedule, every, expect, in_turns, one};

use crate::search;

/// Starts threads that take so many steps each.
fn steps(counts: &[usize]) {
    let number = Arc::new(AtomicU64::new(0));
    let start = |&count: &usize| {
        let number = number.clone();
        thread::spawn(move || (0..count).for_each(|_| _ = number.load(SeqCst)))
    };
    let threads: Vec<_> = counts.iter().map(start).collect();
    for thread in threads {
        thread.join().unwrap();
    }
}

#[test]
fn there_are_as_many_schedules_as_ways_to_shuffle_the_steps() {
    let tried = |program: fn()| search(program).covered;
    assert_eq!(tried(|| steps(&[])), Covered::All(1));
    assert_eq!(tried(|| steps(&[5])), Covered::All(1));
    assert_eq!(tried(|| steps(&[1, 1])), Covered::All(2));
    assert_eq!(tried(|| steps(&[2, 2])), Covered::All(6));
    assert_eq!(tried(|| steps(&[3, 5])), Covered::All(56));
    assert_eq!(tried(|| steps(&[2, 2, 2])), Covered::All(90));
    assert_eq!(tried(|| steps(&[3, 3, 2])), Covered::All(560));
}

thread_local! {
    static SEEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Two threads of three steps that write down whose turn it was.
fn whose_turn() {
    let turns = std::sync::Arc::new(std::sync::Mutex::new(String::new()));
    let number = Arc::new(AtomicU64::new(0));
    let start = |name: char| {
        let (turns, number) = (turns.clone(), number.clone());
        thread::spawn(move || {
            for _ in 0..3 {
                number.load(SeqCst);
                turns.lock().unwrap().push(name);
            }
        })
    };
    for thread in ['a', 'b'].map(start) {
        thread.join().unwrap();
    }
    SEEN.with_borrow_mut(|seen| seen.push(turns.lock().unwrap().clone()));
}

#[test]
fn each_schedule_is_tried_once_and_those_with_few_preemptions_first() {
    search(whose_turn);
    let seen = SEEN.take();
    assert_eq!(seen.len(), 20);
    assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 20);
    // A thread that has steps left and does not take the next one was preempted.
    let preemptions = |turns: &String| {
        let pairs: Vec<(char, char)> = turns.chars().zip(turns.chars().skip(1)).collect();
        let left = |at: usize, name| turns[at..].contains(name);
        (0..pairs.len())
            .filter(|&at| pairs[at].0 != pairs[at].1 && left(at + 1, pairs[at].0))
            .count()
    };
    let order: Vec<usize> = seen.iter().map(preemptions).collect();
    assert!(order.is_sorted(), "{order:?}");
    assert_eq!(order[..2], [0, 0]);
}

#[test]
fn a_bound_says_what_was_left_out() {
    let bound = |bound: Bound| every(|| steps(&[3, 3]), bound, |_| {}).covered.to_string();
    assert_eq!(bound(Bound::USUAL), "all 20 schedules");
    assert_eq!(
        bound(Bound { preemptions: 1, ..Bound::USUAL }),
        "6 schedules, all with at most 1 preemption among them; more were not tried"
    );
    assert_eq!(
        bound(Bound { schedules: 2, ..Bound::USUAL }),
        "2 schedules, all without a preemption among them; more were not tried"
    );
    assert_eq!(bound(Bound { schedules: 1, ..Bound::USUAL }), "1 schedules; more were not tried");
}

#[test]
fn two_critical_sections_have_two_schedules() {
    let found = search(|| {
        let count = Arc::new(Mutex::new(0));
        for thread in [(); 2].map(|()| {
            let count = count.clone();
            thread::spawn(move || *count.lock().unwrap() += 1)
        }) {
            thread.join().unwrap();
        }
        expect("count", 2, *count.lock().unwrap(), "");
    });
    assert_eq!((found.covered, found.lost), (Covered::All(2), 0));
}

#[test]
fn the_first_schedule_that_loses_has_the_fewest_preemptions() {
    // Lost if the other thread stores between one thread's load and store: one preemption.
    let found = search(|| {
        let count = Arc::new(AtomicU64::new(0));
        for thread in [(); 3].map(|()| {
            let count = count.clone();
            thread::spawn(move || count.store(count.load(SeqCst) + 1, SeqCst))
        }) {
            thread.join().unwrap();
        }
        expect("count", 3, count.load(SeqCst), "");
    });
    let loss = found.loss.unwrap();
    assert_eq!(loss.price(), Price { preemptions: 1, surprises: 0 });
    assert_eq!(loss.schedule.to_string(), "0-0-1-2-2-1");
}

#[test]
fn threads_that_take_turns_come_in_between_each_others_steps_without_a_preemption() {
    let program = || {
        in_turns();
        steps(&[3, 3]);
    };
    let steps = one(program, &Schedule::default(), 100).story.steps;
    let threads: Vec<usize> = steps.iter().map(|step| step.thread).collect();
    assert!(threads.windows(2).all(|pair| pair[0] != pair[1]), "{threads:?}");
    // Either may be the first; besides, a surprise wherever the other one waits for its turn.
    assert_eq!(search(program).covered, Covered::All(10));
}

#[test]
fn threads_that_share_nothing_never_meet() {
    assert!(!search(|| steps(&[0, 0])).threads_met);
    assert!(!search(|| steps(&[2])).threads_met);
    assert!(search(|| steps(&[1, 1])).threads_met);
}
