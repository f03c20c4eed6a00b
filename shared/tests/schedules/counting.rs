//! How many schedules there are.

use shared::schedules::sync::atomic::{AtomicU64, Ordering::SeqCst};
use shared::schedules::sync::{Arc, Condvar, Mutex, thread};
use shared::schedules::{Bound, Covered, End, every, expect, happens, one, watch};

fn loses_updates() {
    let count = Arc::new(AtomicU64::new(0));
    let shown = count.clone();
    watch("count", move || shown.load(SeqCst));
    let threads = [(); 2].map(|()| {
        let count = count.clone();
        thread::spawn(move || {
            let seen = count.load(SeqCst);
            count.store(seen + 1, SeqCst);
        })
    });
    for thread in threads {
        thread.join().unwrap();
    }
    expect("count", 2, count.load(SeqCst), "An update was lost.");
}

#[test]
fn two_threads_of_two_steps_have_six_schedules_and_four_lose() {
    let found = every(loses_updates, Bound::USUAL, |_| {});
    assert_eq!(found.covered, Covered::All(6));
    assert_eq!(found.lost, 4);
    let loss = found.loss.unwrap();
    assert_eq!(loss.schedule.to_string(), "0-1-1-0");
    let told = one(loses_updates, &loss.schedule, 100);
    println!("{told:#?}");
    assert!(matches!(told.end, End::Failed(_)));
}

fn locks_in_turn() {
    let count = Arc::new(Mutex::new(0));
    let threads = [(); 2].map(|()| {
        let count = count.clone();
        thread::spawn(move || *count.lock().unwrap() += 1)
    });
    for thread in threads {
        thread.join().unwrap();
    }
    expect("count", 2, *count.lock().unwrap(), "An update was lost.");
}

#[test]
fn two_critical_sections_have_two_schedules() {
    let found = every(locks_in_turn, Bound::USUAL, |_| {});
    assert_eq!(found.covered, Covered::All(2));
    assert_eq!(found.lost, 0);
}

fn crosses_locks() {
    let (a, b) = (Arc::new(Mutex::new(0)), Arc::new(Mutex::new(0)));
    thread::scope(|scope| {
        scope.spawn(|| {
            let _a = a.lock().unwrap();
            let _b = b.lock().unwrap();
        });
        scope.spawn(|| {
            let _b = b.lock().unwrap();
            let _a = a.lock().unwrap();
        });
    });
}

#[test]
fn crossed_locks_get_stuck() {
    let found = every(crosses_locks, Bound::USUAL, |_| {});
    println!("{found:#?}");
    assert_eq!((found.tried, found.lost), (4, 2));
    assert!(matches!(found.loss.unwrap().end, End::Stuck(_)));
}

fn waits_with_if() {
    let pair = Arc::new((Mutex::new(false), Condvar::new()));
    let other = pair.clone();
    let waiter = thread::spawn(move || {
        let (lock, condvar) = &*other;
        let mut ready = lock.lock().unwrap();
        if !*ready {
            happens("waits");
            ready = condvar.wait(ready).unwrap();
        }
        expect("ready", true, *ready, "woken without reason");
    });
    let (lock, condvar) = &*pair;
    *lock.lock().unwrap() = true;
    condvar.notify_all();
    waiter.join().unwrap();
}

#[test]
fn a_condvar_wakes_without_a_notification_once() {
    let found = every(waits_with_if, Bound::USUAL, |_| {});
    println!("{found:#?}");
    assert!(found.happened.contains("waits"));
    assert_eq!(found.lost, 1);
}

fn yields_until_set() {
    let flag = Arc::new(AtomicU64::new(0));
    let seen = flag.clone();
    let waiter = thread::spawn(move || {
        while seen.load(SeqCst) == 0 {
            thread::yield_now();
        }
    });
    let setter = thread::spawn(move || flag.store(1, SeqCst));
    waiter.join().unwrap();
    setter.join().unwrap();
}

#[test]
fn a_loop_that_yields_comes_to_its_end() {
    let found = every(yields_until_set, Bound::USUAL, |_| {});
    println!("{found:#?}");
    assert_eq!(found.lost, 0);
}

fn spins() {
    let flag = Arc::new(AtomicU64::new(0));
    let seen = flag.clone();
    let waiter = thread::spawn(move || while seen.load(SeqCst) == 0 {});
    let setter = thread::spawn(move || flag.store(1, SeqCst));
    waiter.join().unwrap();
    setter.join().unwrap();
}

#[test]
fn a_loop_that_spins_is_endless() {
    let found = every(spins, Bound::USUAL, |_| {});
    assert!(matches!(found.loss.unwrap().end, End::Endless));
}

#[test]
fn speed() {
    let start = std::time::Instant::now();
    for _ in 0..2000 {
        every(loses_updates, Bound::USUAL, |_| {});
    }
    println!("{} schedules/s", 12000.0 / start.elapsed().as_secs_f64());
}
