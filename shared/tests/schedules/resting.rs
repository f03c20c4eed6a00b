//! Waiting until the other threads rest.

use shared::schedules::sync::atomic::{AtomicU64, Ordering::SeqCst};
use shared::schedules::sync::{Arc, Condvar, Mutex, thread};
use shared::schedules::{Bound, End, every, expect, until_others_rest};

fn looks_while_one_waits() {
    let shared = Arc::new((Mutex::new(0), Condvar::new()));
    let waiter = shared.clone();
    let waits = thread::spawn(move || {
        let (state, changed) = &*waiter;
        let mut state = state.lock().unwrap();
        *state += 1;
        while *state < 2 {
            state = changed.wait(state).unwrap();
        }
        *state += 1;
    });
    until_others_rest();
    expect("state", 1, *shared.0.lock().unwrap(), "It waits behind its first step.");
    *shared.0.lock().unwrap() += 1;
    shared.1.notify_one();
    until_others_rest();
    expect("state", 3, *shared.0.lock().unwrap(), "It has ended.");
    waits.join().unwrap();
}

#[test]
fn who_waits_for_the_others_goes_on_when_they_wait_or_have_ended() {
    let found = every(looks_while_one_waits, Bound::USUAL, |_| {});
    println!("{found:#?}");
    assert_eq!(found.lost, 0);
}

fn looks_while_one_asks() {
    let flag = Arc::new(AtomicU64::new(0));
    let asks = flag.clone();
    let asks = thread::spawn(move || {
        while asks.load(SeqCst) == 0 {
            thread::yield_now();
        }
    });
    until_others_rest();
    flag.store(1, SeqCst);
    asks.join().unwrap();
}

#[test]
fn a_thread_that_asks_again_and_again_never_rests() {
    let found = every(looks_while_one_asks, Bound::USUAL, |_| {});
    assert!(matches!(found.loss.unwrap().end, End::Endless));
}

fn two_look() {
    let other = thread::spawn(until_others_rest);
    until_others_rest();
    other.join().unwrap();
}

#[test]
fn two_threads_that_wait_for_rest_do_not_wait_for_each_other() {
    assert_eq!(every(two_look, Bound::USUAL, |_| {}).lost, 0);
}
