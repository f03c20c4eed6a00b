//! Timers that are polled too early, too often, for another task, while their time comes, and after.

#[path = "check/clock.rs"]
mod clock;
#[path = "check/meaning.rs"]
mod meaning;
#[path = "check/together.rs"]
mod together;

use shared::schedules::{expect, until_others_rest};
use trial::Case;
use trial::waking::Bell;

use self::clock::Hands;
use self::meaning::*;

/// What is tried under every schedule.
pub const CASES: &[Case] = &[
    Case::new("its time comes, and it is polled again", woken),
    Case::new("polled 20 times before its time", too_early),
    Case::new("polled for one task, and then for another", another_task),
    Case::new("made at 0 for 10, and polled first at 7", polled_late),
    Case::new("polled at its time, and the clock is late with its call", late_call),
    Case::new("polled first when its time is over", polled_first_after),
    Case::new("dropped before its time", dropped),
    Case::new("two timers of one clock", two_timers),
    Case::new("its time comes while it is polled for the first time", together::first_poll),
    Case::new("its time comes while it is polled for another task", together::another_task),
    Case::new("who is woken polls at once, inside of `wake`", together::polls_inside_of_wake),
];

fn woken() {
    let (hands, bell) = (Hands::new(), Bell::new());
    let mut timer = hands.timer(10);
    expect("poll at 0", "pending", timer.poll_for(&bell), TOO_EARLY);
    expect("times it was woken at 0", 0, bell.rings(), WOKEN_EARLY);
    hands.strike(10);
    until_others_rest();
    expect("times it was woken at 10", 1, bell.rings(), NOT_WOKEN);
    expect("poll at 10", "ready", timer.poll_for(&bell), NOT_READY);
    drop(timer);
    expect("wakers kept when the timer is gone", 0, bell.kept(), KEPT);
}

fn too_early() {
    let (hands, bell) = (Hands::new(), Bell::new());
    let mut timer = hands.timer(10);
    for _ in 0..20 {
        expect("poll at 0", "pending", timer.poll_for(&bell), TOO_EARLY);
        expect("times it was woken", 0, bell.rings(), WOKEN_EARLY);
    }
    hands.strike(9);
    until_others_rest();
    expect("times it was woken at 9", 0, bell.rings(), WOKEN_EARLY);
    expect("poll at 9", "pending", timer.poll_for(&bell), TOO_EARLY);
    expect("calls that the clock was asked for", 1, hands.asked(), ONE_CALL);
}

fn another_task() {
    let (hands, [one, other]) = (Hands::new(), [Bell::new(), Bell::new()]);
    let mut timer = hands.timer(10);
    for bell in [&one, &other] {
        expect("poll at 0", "pending", timer.poll_for(bell), TOO_EARLY);
    }
    hands.strike(10);
    until_others_rest();
    expect("times that the last task was woken", 1, other.rings(), LAST_WAKER);
    expect("times that the first task was woken", 0, one.rings(), ONLY_THE_LAST);
}

fn polled_late() {
    let (hands, bell) = (Hands::new(), Bell::new());
    let mut timer = hands.timer(10);
    hands.strike(7);
    expect("poll at 7", "pending", timer.poll_for(&bell), TOO_EARLY);
    hands.strike(10);
    until_others_rest();
    expect("times it was woken at 10", 1, bell.rings(), FROM_THE_CALL);
    expect("poll at 10", "ready", timer.poll_for(&bell), FROM_THE_CALL);
}

fn late_call() {
    let (hands, bell) = (Hands::new(), Bell::new());
    let mut timer = hands.timer(10);
    expect("poll at 0", "pending", timer.poll_for(&bell), TOO_EARLY);
    hands.move_to(10);
    expect("poll at 10", "ready", timer.poll_for(&bell), LATE);
}

fn polled_first_after() {
    let (hands, bell) = (Hands::new(), Bell::new());
    let mut timer = hands.timer(10);
    hands.strike(12);
    expect("poll at 12", "ready", timer.poll_for(&bell), FROM_THE_CALL);
    let mut none = hands.timer(0);
    expect("poll of a timer for 0", "ready", none.poll_for(&bell), NOT_READY);
}

fn dropped() {
    let (hands, bell) = (Hands::new(), Bell::new());
    let mut timer = hands.timer(10);
    expect("poll at 0", "pending", timer.poll_for(&bell), TOO_EARLY);
    drop(timer);
    hands.strike(10);
    until_others_rest();
    expect("times it was woken", 0, bell.rings(), DROPPED);
}

fn two_timers() {
    let (hands, [long, short]) = (Hands::new(), [Bell::new(), Bell::new()]);
    let (mut one, mut other) = (hands.timer(20), hands.timer(10));
    expect("poll of the one for 20", "pending", one.poll_for(&long), TOO_EARLY);
    expect("poll of the one for 10", "pending", other.poll_for(&short), TOO_EARLY);
    for (time, rings) in [(10, 0), (20, 1)] {
        hands.strike(time);
        until_others_rest();
        let what = |timer| format!("times that the one for {timer} was woken at {time}");
        expect(&what(10), 1, short.rings(), APART);
        expect(&what(20), rings, long.rings(), APART);
    }
}
