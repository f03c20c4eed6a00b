//! Threads that meet at a barrier, once and again.

#[path = "check/meeting.rs"]
mod meeting;

use shared::schedules::{Bound, expect, until_others_rest};
use trial::Case;

use self::meeting::Meeting;

/// What is tried under every schedule.
pub const CASES: &[Case] = &[
    Case::new("two threads come one after the other", one_after_the_other),
    Case::new("two threads come at the same time", || all_at_once(2, 1)),
    Case::new("three threads come at the same time", || all_at_once(3, 1)).bound(FEW),
    Case::new("two threads come twice", || all_at_once(2, 2)).bound(FEW),
    Case::new("three threads come twice", || all_at_once(3, 2)).bound(FEWEST),
    Case::new("two threads come three times", || all_at_once(2, 3)).bound(FEWEST),
    Case::new("one thread comes alone to a barrier for one, while two others meet", apart),
    Case::new("four threads come at the same time", || all_at_once(4, 1)).bound(MANY),
    Case::new("four threads come twice", || all_at_once(4, 2)).bound(MANY),
    Case::new("two threads come twenty times", || all_at_once(2, 20)).bound(LONG),
    Case::new("three threads come one after the other, twice", || in_a_row(3)).bound(FEWEST),
    Case::new("nine threads come one after the other, twice", || in_a_row(9)).bound(MANY),
];

/// For cases with many steps.
const FEW: Bound = Bound { preemptions: 2, schedules: 500, ..Bound::USUAL };

/// For cases with very many.
const FEWEST: Bound = Bound { preemptions: 1, schedules: 500, ..Bound::USUAL };

/// For cases of which any schedule will do.
const MANY: Bound = Bound { preemptions: 1, schedules: 50, ..Bound::USUAL };

/// For a case with many calls, each of which may take many steps.
const LONG: Bound = Bound { steps: 4_000, ..MANY };

const EARLY: &str = "A thread went on before all had come. Each has to be counted, also when two come \
    at the same time; and who wakes has to look again, however often it was woken before: a condvar \
    may wake without a notification.";
const NOT_ALL: &str = "All have come, and not all were let go. Each one counts, and looks at how things \
    stand while it is counted. The last one changes what the others look at, and then wakes all who \
    wait. And nobody may wait with a lock that others need, or lock twice.";
const ORDER: &str = "The first to come is told 0, the second 1, and so on, each time: the place is that \
    in which a thread came, not that in which it leaves, nor how many are missing.";
const APART: &str = "A barrier for one thread never waits, and what others do at another barrier is \
    nothing to it: each needs a count of its own.";

fn one_after_the_other() {
    let meeting = Meeting::new(2, "let go");
    let first = meeting.start(1);
    until_others_rest();
    expect("threads let go", 0, meeting.let_go(), EARLY);
    let second = meeting.start(1);
    until_others_rest();
    expect("threads let go", 2, meeting.let_go(), NOT_ALL);
    expect("place of the first", 0, first.places()[0], ORDER);
    expect("place of the second", 1, second.places()[0], ORDER);
}

/// Each comes when all who are there wait; the second time they come the other way round.
fn in_a_row(threads: usize) {
    let meeting = Meeting::new(threads, "let go");
    let mut comers: Vec<_> = (0..threads).map(|_| meeting.start_called()).collect();
    for time in 0..2 {
        for (call, _) in &comers {
            until_others_rest();
            expect("threads let go", time * threads, meeting.let_go(), EARLY);
            // Who has panicked comes no more, and is told of.
            let _ = call.send(());
        }
        until_others_rest();
        meeting.expect_all_let_go(time + 1);
        for (place, (_, comer)) in comers.iter().enumerate() {
            let what = format!("place of the one that came {}", COMES[place]);
            expect(&what, place, comer.places()[time], ORDER);
        }
        comers.reverse();
    }
}

const COMES: [&str; 9] =
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

/// All come so often.
fn all_at_once(threads: usize, times: usize) {
    let meeting = Meeting::new(threads, "let go");
    for _ in 0..threads {
        meeting.start(times);
    }
    until_others_rest();
    meeting.expect_all_let_go(times);
}

fn apart() {
    let (two, alone) = (Meeting::new(2, "let go of two"), Meeting::new(1, "of one"));
    two.start(1);
    alone.start(2);
    until_others_rest();
    expect("times that one thread was let go", 2, alone.let_go(), APART);
    expect("threads let go of the others", 0, two.let_go(), APART);
}
