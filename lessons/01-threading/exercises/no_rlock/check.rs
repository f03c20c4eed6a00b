//! Threads that add lines, one by one and together, and read them.

use shared::schedules::{Bound, expect, fail, point, watch};
use trial::Case;

use super::answer::Journal;
use super::sync::{Arc, thread};

/// What is tried under every schedule.
pub const CASES: &[Case] = &[
    Case::new("one thread adds two lines, and then one more", alone),
    Case::new("two threads add two lines each", add_two_each).bound(FEW),
    Case::new("one thread adds two lines, another one adds one", add_two_and_one).bound(FEW),
    Case::new("one thread adds two lines, another one reads", read).bound(FEW),
    Case::new("two threads write in a journal each", apart),
];

/// A lock made by hand has too many schedules for all of them.
const FEW: Bound = Bound { schedules: 1_500, ..Bound::USUAL };

const ALONE: &str = "Nobody else was there: `add_all` adds all of its lines in their order, `add` \
    adds one, and both have added when they return.";
const BETWEEN: &str = "The lines of one `add_all` do not stand together. Either it gave its lock \
    back between two lines, or another thread got in although it was held.";
const MISSING: &str = "A line that was added is not there: another thread wrote back lines that it \
    had copied before, or two were at the lines at once.";
const TOO_MANY: &str = "There are lines that nobody added, or a line stands there twice.";
const ORDER: &str = "`add_all` adds its lines in their order.";
const HALF: &str = "Somebody read the journal while an `add_all` was half done: its lock has to be \
    held from the first line to the last, and whoever reads has to take the same one.";
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
    judge(&journal.lines(), batches);
}

fn write(journal: &Journal, batch: &[&str]) {
    match batch {
        [line] => journal.add(line),
        lines => journal.add_all(lines),
    }
}

/// The batches of two threads stand there one after the other.
fn judge(lines: &[String], batches: &[&[&str]]) {
    let got = lines.join(" ");
    let in_order = batches.concat().join(" ");
    let the_other_way = batches.iter().rev().copied().collect::<Vec<_>>().concat().join(" ");
    if got == in_order || got == the_other_way {
        return;
    }
    let place = |line: &&str| lines.iter().position(|written| written == line);
    let all = batches.concat();
    let meaning = if !all.iter().all(|line| place(line).is_some()) {
        MISSING
    } else if lines.len() > all.len() {
        TOO_MANY
    } else if batches.iter().any(|batch| !batch.iter().map(place).is_sorted()) {
        ORDER
    } else {
        BETWEEN
    };
    fail("lines", &format!("{in_order} or {the_other_way}"), &got, meaning);
}

fn read() {
    let journal = journal();
    let (writer, reader) = (Arc::clone(&journal), Arc::clone(&journal));
    let writes = move || writer.add_all(&["a1", "a2"]);
    let reads = move || {
        point("is about to read");
        let seen = reader.lines();
        if !seen.is_empty() {
            expect("lines that were read", "a1 a2", &seen.join(" "), HALF);
        }
    };
    for thread in [thread::spawn(writes), thread::spawn(reads)] {
        thread.join().unwrap();
    }
    judge(&journal.lines(), &[&["a1", "a2"]]);
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
