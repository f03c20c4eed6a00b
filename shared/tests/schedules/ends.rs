//! How runs end.

use std::cell::Cell;

use shared::schedules::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use shared::schedules::sync::{Arc, Mutex, mpsc, thread};
use shared::schedules::{Bound, Covered, End, every, happens, one, point};

use crate::search;

fn crosses_locks() {
    let (a, b) = (Mutex::new(0), Mutex::new(0));
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
fn crossed_locks_get_stuck_and_who_holds_what_is_told() {
    let found = search(crosses_locks);
    assert_eq!((found.tried, found.lost), (4, 2));
    let loss = found.loss.unwrap();
    assert_eq!(loss.schedule.to_string(), "0-1");
    let End::Stuck(waits) = loss.end else { panic!("{:?}", loss.end) };
    assert_eq!(waits.len(), 3, "{waits:?}");
    let of = |thread: &str| waits.iter().find(|wait| wait.thread == thread).unwrap();
    assert!(of("thread 0").because.starts_with("thread 1 holds it since"), "{waits:?}");
    assert!(of("thread 1").because.starts_with("thread 0 holds it since"), "{waits:?}");
}

#[test]
fn who_locks_twice_waits_for_itself() {
    let found = search(|| {
        let lock = Mutex::new(0);
        let _once = lock.lock();
        let _twice = lock.lock();
    });
    let End::Stuck(waits) = found.loss.unwrap().end else { panic!("it was not stuck") };
    assert!(waits[0].because.starts_with("this very thread holds it since"), "{waits:?}");
}

#[test]
fn a_panic_of_main_ends_the_run_and_those_before_it_are_told() {
    let found = search(|| thread::spawn(|| panic!("out of paper")).join().unwrap());
    let End::Panicked(panics) = found.loss.unwrap().end else { panic!("it did not panic") };
    assert_eq!(panics.len(), 2);
    assert_eq!((&*panics[0].thread, &*panics[0].message), ("thread 0", "out of paper"));
    assert_eq!(panics[1].thread, "main");
}

#[test]
fn a_panic_of_another_thread_is_the_business_of_who_joins_it() {
    let found = search(|| assert!(thread::spawn(|| panic!("out of paper")).join().is_err()));
    assert_eq!(found.lost, 0);
}

#[test]
fn a_lock_that_was_held_in_a_panic_is_poisoned_and_no_other() {
    let found = search(|| {
        let (lock, other) = (Arc::new(Mutex::new(0)), Arc::new(Mutex::new(0)));
        let (held, held_too) = (lock.clone(), other.clone());
        let thread = thread::spawn(move || {
            let _guard = held.lock().unwrap();
            panic!("out of paper");
        });
        let bystander = thread::spawn(move || {
            let _guard = held_too.lock().unwrap();
            point("holds the other one");
        });
        assert!(thread.join().is_err());
        bystander.join().unwrap();
        assert!(lock.lock().is_err());
        assert!(other.lock().is_ok());
    });
    assert_eq!((found.lost, found.tried > 1), (0, true), "{:?}", found.loss);
}

fn spins(rests: fn()) {
    let flag = Arc::new(AtomicBool::new(false));
    let seen = flag.clone();
    let waiter = thread::spawn(move || {
        while !seen.load(SeqCst) {
            rests();
        }
    });
    thread::spawn(move || flag.store(true, SeqCst)).join().unwrap();
    waiter.join().unwrap();
}

#[test]
fn a_loop_that_spins_is_endless_and_one_that_yields_or_sleeps_is_not() {
    let endless = search(|| spins(|| {})).loss.map(|loss| loss.end);
    assert!(matches!(endless, Some(End::Endless)), "{endless:?}");
    assert_eq!(search(|| spins(thread::yield_now)).lost, 0);
    assert_eq!(search(|| spins(|| thread::sleep(std::time::Duration::MAX))).lost, 0);
}

#[test]
fn three_threads_that_yield_let_each_other_go() {
    let found = search(|| {
        let turn = Arc::new(AtomicU64::new(0));
        let start = |mine: u64| {
            let turn = turn.clone();
            thread::spawn(move || {
                while turn.load(SeqCst) != mine {
                    thread::yield_now();
                }
                turn.store(mine + 1, SeqCst);
            })
        };
        for thread in [2, 1, 0].map(start) {
            thread.join().unwrap();
        }
    });
    assert_eq!(found.lost, 0, "{:?}", found.loss);
}

#[test]
fn threads_that_let_each_other_go_first_all_come_to_their_ends() {
    let found = search(|| {
        // None has taken a step by then: nobody had its turn.
        let threads = [(); 3].map(|()| {
            thread::spawn(|| {
                thread::yield_now();
                point("goes on");
            })
        });
        for thread in threads {
            thread.join().unwrap();
        }
    });
    assert_eq!((found.lost, found.covered), (0, Covered::All(6)));
}

#[test]
fn a_loop_that_only_yields_is_endless() {
    let found = search(|| {
        thread::spawn(|| {
            loop {
                thread::yield_now()
            }
        })
        .join()
        .unwrap()
    });
    assert!(matches!(found.loss.unwrap().end, End::Endless));
}

#[test]
fn a_sleep_orders_nothing() {
    let found = search(|| {
        let flag = Arc::new(AtomicBool::new(false));
        let set = flag.clone();
        let setter = thread::spawn(move || set.store(true, SeqCst));
        thread::sleep(std::time::Duration::from_secs(1));
        assert!(flag.load(SeqCst));
        setter.join().unwrap();
    });
    assert_eq!((found.lost, found.loss.unwrap().price().surprises), (1, 1));
}

#[test]
fn threads_without_end_are_ended() {
    let found = search(|| {
        loop {
            thread::spawn(|| {});
        }
    });
    assert!(matches!(found.loss.unwrap().end, End::TooManyThreads));
}

#[test]
fn what_does_not_do_the_same_twice_is_found_out() {
    thread_local! {
        static RUNS: Cell<u32> = const { Cell::new(0) };
    }
    fn forgetful() {
        RUNS.set(RUNS.get() + 1);
        let threads = if RUNS.get() == 1 { 2 } else { 1 };
        let start = |_| thread::spawn(|| point("works"));
        (0..threads).map(start).collect::<Vec<_>>().into_iter().for_each(|thread| {
            thread.join().unwrap();
        });
    }
    assert!(matches!(search(forgetful).loss.unwrap().end, End::OffPlan));
}

#[test]
fn a_schedule_that_is_not_of_the_program_is_refused() {
    let told = one(crosses_locks, &"0-0-1-1-1-1-1".parse().unwrap(), 100);
    assert!(matches!(told.end, End::Done), "{:?}", told.end);
    let told = one(crosses_locks, &"7".parse().unwrap(), 100);
    assert!(matches!(told.end, End::OffPlan), "{:?}", told.end);
}

#[test]
fn what_is_left_behind_when_main_ends_is_cleared_away() {
    let found = search(|| {
        let (sender, receiver) = mpsc::channel::<u8>();
        thread::spawn(move || {
            let held = Mutex::new(0);
            let _guard = held.lock().unwrap();
            happens("it waits");
            receiver.recv()
        });
        std::mem::forget(sender);
        point("main goes on");
    });
    assert_eq!(found.lost, 0, "{:?}", found.loss);
    assert!(found.happened.contains("it waits"));
}

#[test]
fn the_first_loss_is_told_before_the_search_goes_on() {
    let told = std::rc::Rc::new(Cell::new(0));
    let telling = told.clone();
    every(crosses_locks, Bound::USUAL, move |_| telling.set(telling.get() + 1));
    assert_eq!(told.get(), 1);
}
