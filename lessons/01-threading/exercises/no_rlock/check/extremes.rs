//! One thread alone: no lines, empty ones, the same ones, and many calls.

use shared::schedules::{Bound, expect};
use trial::Case;

use super::super::answer::Journal;
use super::super::sync::thread;

/// None, three, empty ones and the same ones.
pub const LINES: Case = Case::new("one thread adds none, three, and the same again", || {
    thread::spawn(lines).join().unwrap();
});

/// More calls than anybody would write by hand.
pub const AGAIN: Case = Case::new("one line and then two, 20 times", again).bound(Bound {
    schedules: 1,
    steps: 5_000,
    ..Bound::USUAL
});

const NONE: &str = "Nobody has added a line: `add_all` may be called without any, and adds nothing \
    then.";
const EACH: &str = "Nobody else was there. Each line that is added is a line of the journal, be it \
    empty or one that stands there already; and to read changes nothing.";
const ANY: &str = "Nobody else was there. A line is any text, and comes back as it was added: with \
    its blanks, and as one line even if it has a `\\n` in it.";
const EACH_TIME: &str = "Nobody else was there, and the first calls went well: the twentieth is to \
    do what the first one does.";

fn lines() {
    let journal = Journal::new();
    expect("number of lines at the start", 0, journal.lines().len(), NONE);
    journal.add_all(&[]);
    expect("number of lines when none were added", 0, journal.lines().len(), NONE);
    journal.add("");
    journal.add_all(&["a1", "", "a1"]);
    for _ in 0..2 {
        expect("lines", r#"["", "a1", "", "a1"]"#, &*format!("{:?}", journal.lines()), EACH);
    }
    let journal = Journal::new();
    journal.add_all(&["a\nb", " c "]);
    expect("lines", r#"["a\nb", " c "]"#, &*format!("{:?}", journal.lines()), ANY);
}

fn again() {
    let journal = Journal::new();
    for _ in 0..20 {
        journal.add("a1");
        journal.add_all(&["a2", "a3"]);
    }
    let lines = journal.lines();
    expect("number of lines", 60, lines.len(), EACH_TIME);
    let in_order = lines.chunks(3).all(|three| three == ["a1", "a2", "a3"]);
    expect("they are a1 a2 a3, again and again", true, in_order, EACH_TIME);
}
