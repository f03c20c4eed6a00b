//! Calls of `sum` that wait for each other, note which part of the numbers they were given, and
//! end in an order that the check sets: the second when nothing else can move any more. What they
//! return is a number of squares, and the worth of one is drawn for each run: nobody knows it by heart.

use std::hash::{BuildHasher, RandomState};

use shared::waits::{Gate, Meeting};
use trial::Report;

use super::answer;
use super::sync::Mutex;

const EVEN: &[u64] = &[3, 1, 4, 1, 5, 9, 2, 6];
const ODD: &[u64] = &[2, 7, 1, 8, 2];
/// So many numbers, from 1 on.
const MANY: u64 = 33;

/// A slice that `sum` was given.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Slice {
    /// Where it begins in the numbers; `None` if it is no part of them.
    start: Option<usize>,
    length: usize,
}

/// What one call of the answer did.
struct Seen {
    /// Sorted.
    slices: Vec<Slice>,
    at_once: usize,
    /// In squares.
    total: String,
}

/// Which call of `sum` is held until the other has ended, and all that its end lets happen.
#[derive(PartialEq, Eq)]
enum Held {
    First,
    Second,
}

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let (even, odd) = (call(EVEN, Held::First), call(ODD, Held::Second));
    let (one, none) = (call(&[6], Held::First), call(&[], Held::First));
    let equal = call(&[6, 6], Held::First);
    let many = call(&(1..=MANY).collect::<Vec<_>>(), Held::First);
    Report::new()
        .line("calls of sum, for 8 and for 5 numbers", pair(even.calls(), odd.calls()), CALLS)
        .line("most at the same time", pair(even.at_once, odd.at_once), AT_ONCE)
        .line("slices of 8", even.slices(), SLICES)
        .line("lengths of the slices of 5", odd.lengths(), LENGTHS)
        .line("totals, if sum adds squares", pair(even.total, odd.total), TOTALS)
        .line("totals of one number and of none", pair(one.total, none.total), FEW)
        .line("slices and total of 2 equal numbers", equal.in_short(), AS_WELL)
        .line("slices and total of 33 numbers", many.in_short(), AS_WELL)
}

const CALLS: &str = "`sum` is to be called twice, once for each half: nobody else adds up numbers.";
const AT_ONCE: &str = "The two calls of `sum` never ran at the same time: the second began when the \
    first was done. Start one in a thread of its own, join that thread only after the other call, \
    and hold no lock while `sum` runs.";
const SLICES: &str = "These are not the two halves of the numbers: no number may be left out, \
    none counted twice, none copied.";
const LENGTHS: &str = "Of 5 numbers, one half has 2 and the other 3. Dividing rounds down: what \
    became of the odd number?";
const TOTALS: &str = "The total is not what the two calls of `sum` returned, added up. It may \
    count in its own way: here it adds squares, times a number that is drawn for each run.";
const FEW: &str = "Fewer than two numbers can't be cut into two halves with something in each, \
    but they have a sum all the same.";

const AS_WELL: &str = "What is right for 8 and for 5 numbers is not for all. However many there are, \
    and whatever their sum, they are cut in the middle into two halves, both are summed at the same \
    time, and what `sum` returned for them, any `u64`, is added up.";

/// What a square is worth: more than any total is that somebody else reckons, and so much that the
/// total of `MANY` just fits into a `u64`.
fn worth() -> u64 {
    RandomState::new().hash_one(()) >> 18 | 1 << 50
}

fn call(numbers: &[u64], held: Held) -> Seen {
    // One or no number may take a single call, which is not to wait for another.
    let meeting = Meeting::new(numbers.len().clamp(1, 2));
    let hold = Gate::new();
    let (slices, worth) = (Mutex::new(Vec::new()), worth());
    let total = answer::scoped_sum(numbers, |part| {
        let slice = slice(part, numbers);
        let half = if slice.start == Some(0) { Held::First } else { Held::Second };
        slices.lock().expect("nobody panics").push(slice);
        if meeting.meet() && half == held {
            hold.pass();
        }
        part.iter().map(|number| worth * number * number).sum()
    });
    let total =
        if total.is_multiple_of(worth) { (total / worth).to_string() } else { OTHER.into() };
    let mut slices = slices.into_inner().expect("nobody panics");
    slices.sort_unstable();
    Seen { slices, at_once: meeting.most(), total }
}

/// A total to which `sum` had nothing to say.
const OTHER: &str = "another";

fn slice(part: &[u64], numbers: &[u64]) -> Slice {
    let length = part.len();
    let bytes = part.as_ptr().addr().checked_sub(numbers.as_ptr().addr());
    let start = bytes.map(|bytes| bytes / size_of::<u64>());
    Slice { start: start.filter(|start| start + length <= numbers.len()), length }
}

fn pair(first: impl ToString, second: impl ToString) -> String {
    [first.to_string(), second.to_string()].join(", ")
}

impl Seen {
    fn calls(&self) -> usize {
        self.slices.len()
    }

    fn slices(&self) -> String {
        let told = |slice: &Slice| match slice.start {
            Some(start) => format!("{start}..{}", start + slice.length),
            None => "a copy".to_owned(),
        };
        listed(self.slices.iter().map(told))
    }

    fn in_short(&self) -> String {
        format!("{} at once, {}, {}", self.at_once, self.lengths(), self.total)
    }

    fn lengths(&self) -> String {
        let mut lengths: Vec<_> = self.slices.iter().map(|slice| slice.length).collect();
        lengths.sort_unstable();
        listed(lengths.iter().map(usize::to_string))
    }
}

fn listed(items: impl Iterator<Item = String>) -> String {
    let items: Vec<_> = items.collect();
    if items.is_empty() { "none".to_owned() } else { items.join(" and ") }
}
