//! Waiting until all others wait.

use std::time::Duration;

use shared::schedules::sync::atomic::{AtomicBool, Ordering::SeqCst};
use shared::schedules::sync::{Arc, Condvar, Mutex, thread};
use shared::schedules::{
    Bound, Covered, End, Price, Searched, Step, alive, every, expect, happens, one, panics,
    until_others_rest, waits, wake_for_nothing,
};

fn searched(program: fn()) -> Searched {
    every(program, Bound::USUAL, |_| {})
}

type Flag = Arc<(Mutex<bool>, Condvar)>;

/// Starts a thread that waits for the flag in this way, and sets the flag when it rests.
fn set_at_rest(wait: fn(&Flag)) {
    let flag = Flag::default();
    let shared = flag.clone();
    let waiter = thread::spawn(move || wait(&shared));
    until_others_rest();
    expect("threads alive", 1, alive(), "It waits.");
    happens("it waits");
    *flag.0.lock().unwrap() = true;
    flag.1.notify_one();
    until_others_rest();
    expect("threads alive", 0, alive(), "It was woken.");
    waiter.join().unwrap();
}

#[test]
fn who_waits_for_a_notification_rests() {
    let found = searched(|| {
        set_at_rest(|flag| drop(flag.1.wait_while(flag.0.lock().unwrap(), |set| !*set)));
    });
    assert_eq!(found.lost, 0);
    assert!(matches!(found.covered, Covered::All(_)));
    assert!(found.happened.contains("it waits"));
}

#[test]
fn who_wakes_without_a_notification_wakes_before_the_rest_or_after_it() {
    let found = searched(|| {
        set_at_rest(|flag| {
            let set = flag.0.lock().unwrap();
            if !*set {
                drop(flag.1.wait(set));
            }
        });
    });
    assert!(matches!(found.loss.unwrap().end, End::Failed(_)));
    assert!(found.happened.contains("it waits"));
}

/// A thread that waits so often, woken without a notification as often as it is told here.
fn woken_for_nothing<const TIMES: usize>() {
    let flag = Flag::default();
    let shared = flag.clone();
    let waiter = thread::spawn(move || {
        let mut set = shared.0.lock().unwrap();
        for _ in 0..3 {
            set = shared.1.wait(set).unwrap();
        }
    });
    for _ in 0..TIMES {
        until_others_rest();
        wake_for_nothing();
    }
    until_others_rest();
    expect("threads alive", 1, alive(), "It was woken three times.");
    for _ in 0..3 {
        flag.1.notify_all();
        until_others_rest();
    }
    waiter.join().unwrap();
}

#[test]
fn a_program_wakes_more_often_for_nothing_than_the_search() {
    assert_eq!(searched(woken_for_nothing::<1>).lost, 0);
    let loss = searched(woken_for_nothing::<3>).loss.unwrap();
    assert_eq!(loss.price(), Price::default());
    let told = one(woken_for_nothing::<3>, &loss.schedule, Bound::USUAL.steps);
    let wakes = |step: &&Step| step.what.contains("wakes without a notification");
    assert_eq!(told.story.steps.iter().filter(wakes).count(), 3);
}

#[test]
fn who_asks_again_and_again_never_rests() {
    let without_a_pause = || set_at_rest(|flag| while !*flag.0.lock().unwrap() {});
    let yielding = || {
        set_at_rest(|flag| {
            while !*flag.0.lock().unwrap() {
                thread::yield_now();
            }
        });
    };
    let sleeping = || {
        set_at_rest(|flag| {
            while !*flag.0.lock().unwrap() {
                thread::sleep(Duration::from_millis(1));
            }
        });
    };
    for program in [without_a_pause as fn(), yielding, sleeping] {
        assert!(matches!(searched(program).loss.unwrap().end, End::Endless));
    }
}

#[test]
fn what_ends_only_because_its_time_is_up_rests_before() {
    let found = searched(|| {
        let flag = Arc::new(AtomicBool::new(false));
        let seen = flag.clone();
        let waiter = thread::spawn(move || {
            while !seen.load(SeqCst) {
                thread::park_timeout(Duration::from_millis(1));
            }
        });
        until_others_rest();
        flag.store(true, SeqCst);
        until_others_rest();
        // Only a time-out lets it go on, and here time need not pass.
        if alive() == 1 {
            happens("it sleeps on");
        }
        waiter.join().unwrap();
    });
    assert_eq!(found.lost, 0);
    assert!(found.happened.contains("it sleeps on"));
}

#[test]
fn two_may_wait_for_the_rest_of_all_others() {
    let found = searched(|| {
        let other = thread::spawn(until_others_rest);
        until_others_rest();
        other.join().unwrap();
    });
    assert_eq!((found.lost, found.covered), (0, Covered::All(2)));
}

#[test]
fn who_waits_for_what_can_be_asked_at_rest() {
    let found = searched(|| {
        let lock = Arc::new(Mutex::new(()));
        let held = lock.lock().unwrap();
        let shared = lock.clone();
        let waiter = thread::Builder::new().name("waiter".into());
        let waiter = waiter.spawn(move || drop(shared.lock())).unwrap();
        until_others_rest();
        let waits = waits();
        expect("waits", 1, waits.len(), "The waiter waits.");
        expect("who waits", "waiter", &*waits[0].thread, "It is the waiter.");
        expect("held", true, waits[0].because.contains("main holds it since"), "By main.");
        drop(held);
        waiter.join().unwrap();
    });
    assert_eq!(found.lost, 0);
}

#[test]
fn who_panicked_can_be_asked_at_rest() {
    let found = searched(|| {
        let panicking = thread::Builder::new().name("clumsy".into());
        let panicking = panicking.spawn(|| panic!("oh")).unwrap();
        until_others_rest();
        let panics = panics();
        expect("panics", 1, panics.len(), "It panicked.");
        expect("who", "clumsy", &*panics[0].thread, "Nobody else did.");
        expect("message", "oh", &*panics[0].message, "It said so.");
        drop(panicking.join());
    });
    assert_eq!(found.lost, 0);
}
