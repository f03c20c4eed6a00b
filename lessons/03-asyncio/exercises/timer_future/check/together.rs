//! The clock's thread and a poll at the same time.

use std::sync::{Mutex, PoisonError};

use shared::schedules::{expect, until_others_rest};
use trial::waking::Bell;

use super::super::sync::Arc;
use super::clock::{Hands, Timer};
use super::meaning::{LAST_WAKER, LOST, NOT_READY, ONLY_ONCE, TOO_EARLY, UNDER_LOCK};

pub fn first_poll() {
    let (hands, bell) = (Hands::new(), Bell::new());
    let mut timer = hands.timer(10);
    hands.strikes(10);
    let polled = timer.poll_for(&bell);
    until_others_rest();
    if polled == "pending" {
        expect("times it was woken", 1, bell.rings(), LOST);
        expect("poll at 10", "ready", timer.poll_for(&bell), NOT_READY);
    }
    expect("times it was woken at most", 1, bell.rings().max(1), ONLY_ONCE);
}

pub fn another_task() {
    let (hands, [one, other]) = (Hands::new(), [Bell::new(), Bell::new()]);
    let mut timer = hands.timer(10);
    expect("poll at 0", "pending", timer.poll_for(&one), TOO_EARLY);
    hands.strikes(10);
    let polled = timer.poll_for(&other);
    until_others_rest();
    if polled == "pending" {
        expect("times that the last task was woken", 1, other.rings(), LAST_WAKER);
        expect("poll at 10", "ready", timer.poll_for(&other), NOT_READY);
    }
}

pub fn polls_inside_of_wake() {
    let (hands, timer) = (Hands::new(), Arc::new(Mutex::new(None::<Timer>)));
    let polled = Arc::new(Mutex::new("not polled"));
    let (shared, result) = (Arc::clone(&timer), Arc::clone(&polled));
    let bell = Bell::that(move || {
        let timer = shared.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(mut timer) = timer {
            let polled = timer.poll_for(&Bell::new());
            *result.lock().unwrap_or_else(PoisonError::into_inner) = polled;
        }
    });
    let mut made = hands.timer(10);
    expect("poll at 0", "pending", made.poll_for(&bell), TOO_EARLY);
    *timer.lock().unwrap_or_else(PoisonError::into_inner) = Some(made);
    hands.strike(10);
    until_others_rest();
    let polled = *polled.lock().unwrap_or_else(PoisonError::into_inner);
    expect("poll inside of `wake`", "ready", polled, UNDER_LOCK);
}
