//! Threads that wait to put, threads that wait to take, and both at the same time.

#[path = "check/many.rs"]
mod many;
#[path = "check/observed.rs"]
mod observed;
#[path = "check/seen.rs"]
mod seen;

use shared::schedules::Bound;
use trial::Case;

use self::observed::Observed;

/// What is tried under every schedule.
pub const CASES: &[Case] = &[
    case("room for two, and three to put", full),
    case("nothing to take, and two to put later", empty),
    case("a putter and a taker at the same time", at_once),
    case("one place, and two putters at the same time", one_place),
    case("one item, and two takers at the same time", one_item),
    case("two takers that wait, room for one", || takers(1)),
    case("two takers that wait, room for two", || takers(2)),
    case("two putters that wait, room for one", || putters(1)),
    case("two putters that wait, room for two", || putters(2)),
    case("two putters and two takers at the same time", crowd),
    case("a buffer of its own, while another one is full", apart),
    case("the items 0, 0 again and u64::MAX, room for two", many::any_item),
    large("eighteen items, room for three", || many::items(3)),
    large("eighteen items, room for seventeen", || many::items(17)),
    large("three takers that wait, room for three", || many::takers(3)),
    large("four takers that wait, room for three", || many::takers(4)),
    large("three putters that wait, room for two", || many::putters(3)),
    large("four putters that wait, room for two", || many::putters(4)),
    large("a putter that waits, while another thread is always faster", many::overtaken_putter),
    large("a taker that waits, while another thread is always faster", many::overtaken_taker),
];

/// Three or four threads have more schedules than anybody can wait for, and each mistake that is
/// known of shows in the first hundred.
const fn case(name: &'static str, program: fn()) -> Case {
    Case::new(name, program).bound(Bound { schedules: 500, ..Bound::USUAL })
}

/// What shows here shows in most schedules, and each has many steps.
const fn large(name: &'static str, program: fn()) -> Case {
    Case::new(name, program).bound(Bound { preemptions: 1, schedules: 50, ..Bound::USUAL })
}

fn full() {
    let buffer = Observed::new(2);
    buffer.putter(&[3, 1, 2]);
    buffer.settle();
    buffer.taker(1);
    buffer.settle();
    buffer.expect_taken(&[3]);
    buffer.taker(2);
    buffer.end();
    buffer.expect_taken(&[3, 1, 2]);
}

fn empty() {
    let buffer = Observed::new(2);
    buffer.taker(2);
    buffer.settle();
    buffer.putter(&[1]);
    buffer.settle();
    buffer.expect_taken(&[1]);
    buffer.putter(&[2]);
    buffer.end();
    buffer.expect_taken(&[1, 2]);
}

fn at_once() {
    let buffer = Observed::new(1);
    buffer.putter(&[1, 2]);
    buffer.taker(2);
    buffer.end();
    buffer.expect_taken(&[1, 2]);
}

fn one_place() {
    let buffer = Observed::new(1);
    buffer.putter(&[1]);
    buffer.putter(&[2]);
    buffer.settle();
    buffer.taker(2);
    buffer.end();
    buffer.expect_taken_in_any_order(&[1, 2]);
}

fn one_item() {
    let buffer = Observed::new(1);
    buffer.fill(&[1]);
    buffer.taker(1);
    buffer.taker(1);
    buffer.settle();
    buffer.putter(&[2]);
    buffer.end();
    buffer.expect_taken_in_any_order(&[1, 2]);
}

fn takers(capacity: usize) {
    let buffer = Observed::new(capacity);
    buffer.taker(1);
    buffer.taker(1);
    buffer.settle();
    buffer.putter(&[1, 2]);
    buffer.end();
    buffer.expect_taken_in_any_order(&[1, 2]);
}

fn putters(capacity: usize) {
    let buffer = Observed::new(capacity);
    let first = &[1, 2][..capacity];
    buffer.fill(first);
    buffer.putter(&[8]);
    buffer.putter(&[9]);
    buffer.settle();
    buffer.taker(capacity);
    buffer.settle();
    buffer.taker(2);
    buffer.end();
    buffer.expect_taken_in_any_order(&[first, &[8, 9]].concat());
}

fn crowd() {
    let buffer = Observed::new(1);
    buffer.putter(&[1]);
    buffer.taker(1);
    buffer.putter(&[2]);
    buffer.taker(1);
    buffer.end();
    buffer.expect_taken_in_any_order(&[1, 2]);
}

fn apart() {
    let (full, other) = (Observed::new(1), Observed::new(1));
    full.fill(&[1]);
    full.putter(&[2]);
    full.settle();
    other.taker(1);
    other.settle();
    other.putter(&[3]);
    other.end();
    other.expect_taken(&[3]);
    full.expect_taken(&[]);
    full.taker(2);
    full.end();
    full.expect_taken(&[1, 2]);
}
