//! Threads that add lines, one by one and together, and read them.

#[path = "check/extremes.rs"]
mod extremes;
#[path = "check/judged.rs"]
mod judged;
#[path = "check/several.rs"]
mod several;

use shared::schedules::{Bound, expect, point, unlocking_is_a_step, watch};
use trial::Case;

use self::judged::judge_two;
use super::answer::Journal;
use super::sync::{Arc, thread};

/// What is tried under every schedule.
pub const CASES: &[Case] = &[
    Case::new("one thread adds two lines, and then one more", alone),
    Case::new("two threads add two lines each", add_two_each).bound(FEW),
    Case::new("one thread adds two lines, another one adds one", add_two_and_one).bound(FEW),
    Case::new("one thread adds two lines, another one reads", || read(&TWELVE[..2])).bound(FEW),
    Case::new("one thread adds twelve lines, another one reads", || read(&TWELVE)).bound(FEW),
    Case::new("two threads add one line and then another", one_by_one).bound(FEW),
    Case::new("two threads write in a journal each", apart),
    extremes::LINES,
    extremes::AGAIN,
    Case::new("one thread adds three lines, another one adds one", add_three_and_one).bound(FEW),
    Case::new("two threads read a line", two_read).bound(FEW),
    several::AT_ONCE,
    several::IN_BETWEEN,
];

/// A lock made by hand has too many schedules for all of them.
const FEW: Bound = Bound { schedules: 1_500, ..Bound::USUAL };

const ALONE: &str = "Nobody else was there: `add_all` adds all of its lines in their order, `add` \
    adds one, and both have added when they return.";
const HALF: &str = "Somebody read the journal while an `add_all` was half done: its lock has to be \
    held from the first line to the last, and whoever reads has to take the same one.";
const TAKEN_OUT: &str = "The line was there before anybody read, and then somebody did not find it: \
    whoever reads took the lines away, if only for a moment. To read changes nothing.";
const LATER: &str = "A line that a thread added later stands before one that it had added when that \
    call had returned. Who finds the lock taken has to wait for it.";
const APART: &str = "Two journals have nothing to do with each other: each needs lines of its own.";

/// A journal that is shown beside the steps.
fn journal() -> Arc<Journal> {
    let journal = Arc::new(Journal::new());
    let shown = Arc::clone(&journal);
    watch("lines", move || shown.lines().join(" "));
    journal
}

fn alone() {
    let journal = journal();
    let writer = Arc::clone(&journal);
    let thread = thread::spawn(move || {
        writer.add_all(&["a1", "a2"]);
        writer.add("a3");
    });
    thread.join().unwrap();
    expect("lines", "a1 a2 a3", &journal.lines().join(" "), ALONE);
}

fn add_two_each() {
    add(&[&["a1", "a2"], &["b1", "b2"]]);
}

fn add_two_and_one() {
    add(&[&["a1", "a2"], &["b1"]]);
}

fn add_three_and_one() {
    add(&[&["a1", "a2", "a3"], &["b1"]]);
}

/// Each thread adds lines; more than one together.
fn add(batches: &[&'static [&'static str]]) {
    let journal = journal();
    let start = |&batch: &&'static [&'static str]| {
        let journal = Arc::clone(&journal);
        thread::spawn(move || write(&journal, batch))
    };
    let threads: Vec<_> = batches.iter().map(start).collect();
    for thread in threads {
        thread.join().unwrap();
    }
    judge_two(&journal.lines(), batches);
}

fn write(journal: &Journal, batch: &[&str]) {
    match batch {
        [line] => journal.add(line),
        lines => journal.add_all(lines),
    }
}

const TWELVE: [&str; 12] =
    ["a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "a10", "a11", "a12"];

fn read(lines: &'static [&'static str]) {
    let journal = journal();
    let (writer, reader) = (Arc::clone(&journal), Arc::clone(&journal));
    let writes = move || writer.add_all(lines);
    let reads = move || {
        point("is about to read");
        let seen = reader.lines();
        if !seen.is_empty() {
            expect("lines that were read", &*lines.join(" "), &seen.join(" "), HALF);
        }
    };
    for thread in [thread::spawn(writes), thread::spawn(reads)] {
        thread.join().unwrap();
    }
    judge_two(&journal.lines(), &[lines]);
}

/// What a thread adds later stands later.
fn one_by_one() {
    // Who tries a lock may find it taken.
    unlocking_is_a_step();
    let journal = journal();
    let threads = [["a1", "a2"], ["b1", "b2"]].map(|lines| {
        let journal = Arc::clone(&journal);
        thread::spawn(move || lines.map(|line| journal.add(line)))
    });
    for thread in threads {
        thread.join().unwrap();
    }
    let lines = journal.lines();
    judge_two(&lines, &[&["a1"], &["a2"], &["b1"], &["b2"]]);
    for own in ["a", "b"] {
        let of_one: Vec<&str> =
            lines.iter().filter(|line| line.starts_with(own)).map(String::as_str).collect();
        expect("lines of one thread", &*format!("{own}1 {own}2"), &of_one.join(" "), LATER);
    }
}

fn two_read() {
    let journal = journal();
    journal.add("a1");
    let readers = [(); 2].map(|()| Arc::clone(&journal));
    for reader in readers.map(|journal| thread::spawn(move || journal.lines().join(" "))) {
        expect("lines that were read", "a1", &*reader.join().unwrap(), TAKEN_OUT);
    }
    expect("lines after that", "a1", &*journal.lines().join(" "), TAKEN_OUT);
}

fn apart() {
    let (one, other) = (journal(), Journal::new());
    let writer = Arc::clone(&one);
    let thread = thread::spawn(move || writer.add_all(&["a1", "a2"]));
    other.add("b1");
    thread.join().unwrap();
    expect("lines of one", "a1 a2", &one.lines().join(" "), APART);
    expect("lines of the other", "b1", &other.lines().join(" "), APART);
}
