//! Whoever looks sees what was the largest at some moment.

use shared::schedules::fail;
use trial::Case;

use super::super::sync::{Arc, thread};
use super::meaning::{NEVER_WAS, NOT_YET, TOO_LARGE, WENT_BACK};
use super::{BOUND, maximum};

/// Two record, and one looks twice.
pub const TWICE: Case =
    Case::new("two threads record 5 and 7, one looks twice", || looked_at([5, 7])).bound(BOUND);

/// Numbers whose halves are not in the same order as they are.
pub const LARGE: Case =
    Case::new("two threads record 1 << 33 and 7, one looks twice", || looked_at([1 << 33, 7]))
        .bound(BOUND);

/// The smaller one comes when the larger one is there.
pub const LARGER_FIRST: Case =
    Case::new("one thread records 8 and then 5, one looks", || smaller_later([8, 5])).bound(BOUND);

/// As `LARGER_FIRST`.
pub const LARGER_AND_ODD_FIRST: Case =
    Case::new("one thread records 7 and then 4, one looks", || smaller_later([7, 4])).bound(BOUND);

/// One looks while these are recorded at the same time.
fn looked_at(values: [u64; 2]) {
    let maximum = maximum();
    let threads = values.map(|value| {
        let maximum = Arc::clone(&maximum);
        thread::spawn(move || {
            maximum.record(value);
            let seen = maximum.max();
            if seen < value {
                fail(
                    "maximum after the thread's own",
                    &at_least(value),
                    &seen.to_string(),
                    NOT_YET,
                );
            }
        })
    });
    let looker = Arc::clone(&maximum);
    let look = thread::spawn(move || [looker.max(), looker.max()]);
    let seen = look.join().unwrap();
    for thread in threads {
        thread.join().unwrap();
    }
    for value in seen {
        if value != 0 && !values.contains(&value) {
            let [one, other] = values;
            let expected = format!("0, {one} or {other}");
            fail("maximum that is seen", &expected, &value.to_string(), TOO_LARGE);
        }
    }
    if seen[1] < seen[0] {
        fail("maximum that is seen later", &at_least(seen[0]), &seen[1].to_string(), WENT_BACK);
    }
}

/// One looks while these are recorded one after the other.
fn smaller_later([larger, smaller]: [u64; 2]) {
    let maximum = maximum();
    let [records, looks] = [(); 2].map(|()| Arc::clone(&maximum));
    let records = thread::spawn(move || [larger, smaller].map(|value| records.record(value)));
    let looks = thread::spawn(move || looks.max());
    let seen = looks.join().unwrap();
    records.join().unwrap();
    if ![0, larger].contains(&seen) {
        let expected = format!("0 or {larger}");
        fail("maximum that is seen", &expected, &seen.to_string(), NEVER_WAS);
    }
}

fn at_least(value: u64) -> String {
    format!("{value} or more")
}
