//! Threads that wait, and an event that is set and cleared before, meanwhile and at the same time.

#[path = "check/at_once.rs"]
mod at_once;
#[path = "check/late.rs"]
mod late;
#[path = "check/meaning.rs"]
mod meaning;
#[path = "check/observed.rs"]
mod observed;
#[path = "check/often.rs"]
mod often;

use shared::schedules::Bound;
use trial::Case;

use self::meaning::{APART, CLEARED, LATE, MISSED, NOT_SET, NOT_WOKEN, REMEMBERED};
use self::observed::Observed;

/// What is tried under every schedule.
pub const CASES: &[Case] = &[
    case("a thread that waits, and later another one", twice),
    case("set before anybody waits", before),
    case("set and cleared before anybody waits", cleared),
    case("two threads that wait, and one set", two),
    case("two threads that wait, and a set that is cleared at once", pulse),
    case("a thread that comes after set and clear", || late::behind(1)),
    case("a thread that comes after set and clear, and two before it", || late::behind(2)),
    case("wait and set at the same time", wait_and_set),
    case("wait, and set, clear and set, at the same time", again),
    case("is_set, while it is set and others use it", at_once::asked_while_set),
    case("is_set, while it is not set and others use it", at_once::asked_while_not_set),
    case("wait, set and clear at the same time", all_at_once),
    case("an event of its own, while another one is set", apart),
    case("a thread that waits is woken five times for nothing", often::woken_for_nothing),
    case("a thread that waits, and two sets, each cleared at once", often::pulses::<2>),
    case("a thread that waits, and three sets, each cleared at once", often::pulses::<3>),
    case("set by one, and cleared by who sees it, before a thread waits", late::cleared_at_once),
    case("two threads that clear at the same time", at_once::two_clear),
    case("two threads that set at the same time", at_once::two_set),
    case("two threads that set and clear at the same time", at_once::two_set_and_clear),
    case("a thread that waits, and 16 sets, each cleared at once", often::pulses::<16>).bound(LONG),
    case("four threads that wait, and later another four", often::four_wait),
    case("18 threads that wait one after the other", often::one_after_the_other).bound(LONG),
    case("set and cleared 300 times, and then a thread waits", often::nobody_waits).bound(LONGEST),
];

/// What is done so often needs few schedules.
const LONG: Bound = Bound { schedules: 20, steps: 4_000, ..Bound::USUAL };

/// A call may take many steps: an answer may ask a thread of its own.
const LONGEST: Bound = Bound { schedules: 4, steps: 12_000, ..LONG };

/// Three threads may have more schedules than anybody can wait for, and each mistake that is known
/// of shows in the first hundred.
const fn case(name: &'static str, program: fn()) -> Case {
    Case::new(name, program).bound(Bound { schedules: 500, ..Bound::USUAL })
}

fn twice() {
    let event = Observed::new();
    for (number, back) in [(0, NOT_SET), (1, LATE)] {
        event.expect_set(false);
        event.waiter(number, 1);
        event.expect_waiting(&[number], back, "");
        event.clear();
        event.expect_waiting(&[number], CLEARED, "");
        event.set();
        event.expect_all_gone(NOT_WOKEN);
        event.expect_set(true);
        event.clear();
    }
    event.join();
}

fn before() {
    let event = Observed::new();
    event.set();
    event.set();
    event.expect_set(true);
    event.waiter(0, 2);
    event.expect_all_gone(REMEMBERED);
    event.expect_set(true);
    event.join();
}

fn cleared() {
    let event = Observed::new();
    event.set();
    event.clear();
    event.waiter(0, 1);
    event.expect_waiting(&[0], LATE, "");
    event.set();
    event.expect_all_gone(NOT_WOKEN);
    event.join();
}

fn two() {
    let event = Observed::new();
    event.waiter(0, 1);
    event.waiter(1, 1);
    event.expect_waiting(&[0, 1], NOT_SET, "");
    event.set();
    event.expect_all_gone(NOT_WOKEN);
    event.join();
}

fn pulse() {
    let event = Observed::new();
    event.waiter(0, 1);
    event.waiter(1, 1);
    event.expect_waiting(&[0, 1], NOT_SET, "");
    event.set();
    event.clear();
    event.expect_all_gone(MISSED);
    event.expect_set(false);
    event.join();
}

fn wait_and_set() {
    let event = Observed::new();
    event.waiter(0, 1);
    event.setter("setter", |event| event.set());
    event.expect_all_gone(NOT_WOKEN);
    event.join();
}

fn again() {
    let event = Observed::new();
    event.waiter(0, 1);
    event.setter("setter", |event| {
        event.set();
        event.clear();
        event.set();
    });
    event.expect_all_gone(NOT_WOKEN);
    event.expect_set(true);
    event.join();
}

fn all_at_once() {
    let event = Observed::new();
    event.waiter(0, 1);
    event.setter("setter", |event| event.set());
    event.setter("clearer", |event| event.clear());
    event.settle(NOT_WOKEN);
    event.set();
    event.expect_all_gone(NOT_WOKEN);
    event.join();
}

fn apart() {
    let (one, other) = (Observed::new(), Observed::new());
    one.waiter(0, 1);
    other.set();
    one.expect_waiting(&[0], APART, "");
    one.expect_set(false);
    one.set();
    other.clear();
    one.expect_all_gone(APART);
    one.join();
}
