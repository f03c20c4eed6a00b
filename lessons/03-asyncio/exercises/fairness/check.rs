//! Rows of all lengths, and how many calls there are between two polls: so long nobody else goes on.

use std::cell::{Cell, RefCell};
use std::hash::{BuildHasher, RandomState};

use trial::Report;
use trial::waking::{ByHand, MOST_POLLS};

use super::answer;

/// Calls in a poll of which others may go on in time, and fewer of which are not worth it.
const FEWEST: usize = 16;
const MOST: usize = 64;

/// What is right, whatever number the answer has chosen.
const RIGHT: &str = "16 to 64 in each poll";

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let rows: [(&str, Vec<usize>); 7] = [
        ("calls in each poll, with a row of 1000", vec![1000]),
        ("with 1000 rows of 1", vec![1; 1000]),
        ("with 100 rows of 63", vec![63; 100]),
        ("with 1000 rows of none and one of 65", [&[0; 1000][..], &[65]].concat()),
        ("with 500 rows of 0, 1 and 2 in turn", (0..500).map(|number| number % 3).collect()),
        ("with rows of 1, 500, 2, 64 and 128", vec![1, 500, 2, 64, 128]),
        ("with rows of 8 and 8", vec![8, 8]),
    ];
    let mut report = Report::new();
    // The first name is the longest: where a report ends early, its lines stand as they should.
    for (name, lengths) in rows {
        let seen = for_each(&lengths);
        report = report.line(name, &seen, meaning(&seen));
        if seen != RIGHT {
            // The others would say the same once more.
            return report;
        }
    }
    report.line("with no row", for_each(&[]), NOTHING)
}

/// Calls the answer with rows of these lengths. In words: what was called in the polls.
fn for_each(lengths: &[usize]) -> String {
    let random = RandomState::new();
    let row = |(row, length): (usize, &usize)| -> Vec<u64> {
        (0..*length).map(|place| random.hash_one((row, place))).collect()
    };
    let rows: Vec<Vec<u64>> = lengths.iter().enumerate().map(row).collect();
    let (called, calls) = (RefCell::new(Vec::new()), Cell::new(0));
    let mut future = ByHand::new(answer::for_each(&rows, |number| {
        called.borrow_mut().push(number);
        calls.set(calls.get() + 1);
    }));
    let in_polls = match polls(&mut future, &calls) {
        Ok(in_polls) => in_polls,
        Err(why) => return why.to_owned(),
    };
    if *called.borrow() != rows.concat() {
        return "other calls".to_owned();
    }
    in_words(&in_polls)
}

/// Polls it to the end. How many calls there were in each poll.
fn polls(
    future: &mut ByHand<impl Future>,
    calls: &Cell<usize>,
) -> Result<Vec<usize>, &'static str> {
    let mut in_polls = Vec::new();
    loop {
        let polled = future.poll();
        in_polls.push(calls.take());
        if polled.is_ready() {
            return Ok(in_polls);
        }
        if !future.is_woken() {
            return Err("is pending for ever");
        }
        if future.polls() == MOST_POLLS {
            return Err("is polled without end");
        }
    }
}

fn in_words(in_polls: &[usize]) -> String {
    let most = in_polls.iter().max().copied().unwrap_or_default();
    // Who yields behind each piece has a last poll in which nothing is left.
    let with_calls = in_polls.strip_suffix(&[0]).unwrap_or(in_polls);
    let fewest = with_calls.split_last().and_then(|(_, before)| before.iter().min());
    match fewest {
        _ if most > MOST => format!("{most} in one poll"),
        Some(fewest) if *fewest < FEWEST => format!("only {fewest} in one poll"),
        _ if most == 0 => "none".to_owned(),
        _ => RIGHT.to_owned(),
    }
}

/// What it usually means that the calls were these.
fn meaning(seen: &str) -> &'static str {
    match seen {
        "is pending for ever" => NOT_WOKEN,
        "is polled without end" => TOO_FEW,
        "other calls" => OTHER_CALLS,
        _ if seen.starts_with("only") => TOO_FEW,
        _ => TOO_MANY,
    }
}

const TOO_MANY: &str = "So many calls in one poll, and until that is over no other task goes on. An \
    `await` gives way only if what is awaited is pending. Count the calls, over all rows, and be \
    pending once after at most 64.";
const TOO_FEW: &str = "It yielded after fewer than 16 calls. A poll costs something, too, and all others \
    have to have their turn in between. Count the calls over all rows, and yield once each time, \
    when enough is done.";
const NOT_WOKEN: &str = "It yielded, and was never polled again: nobody wakes a task that is pending, \
    unless somebody has its waker. Who wants to go on wakes itself first.";
const OTHER_CALLS: &str = "`work` was not called for every number, once and in their order. What a poll \
    has come to has to be kept for the next one, the number in hand as well.";
const NOTHING: &str = "Where there is nothing to do, nothing is called, and it ends.";
