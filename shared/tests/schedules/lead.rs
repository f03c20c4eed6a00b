//! A program that says itself who goes on, for a while.

use shared::schedules::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use shared::schedules::sync::{Arc, Mutex, mpsc, thread};
use shared::schedules::{
    Covered, End, ends_without, happens, one_step_of, point, unlocking_is_a_step,
};

use crate::search;

const ENDS: &str = "it comes to its end";
const WAITS: &str = "it waits";

/// One thread calls, and stops anywhere; another one makes the same call.
fn stop_in_the_middle<T: Send + Sync + 'static>(thing: T, call: fn(&T)) {
    unlocking_is_a_step();
    let thing = Arc::new(thing);
    let start = move |thing: Arc<T>| thread::spawn(move || call(&thing));
    let stopped = start(thing.clone());
    let middle = stopped.thread().id();
    let leads = thread::spawn(move || {
        point("the other one stops");
        let other = start(thing);
        happens(if ends_without(middle, other.thread().id()) { ENDS } else { WAITS });
        other.join().unwrap();
    });
    leads.join().unwrap();
    stopped.join().unwrap();
}

/// What happens in some schedule.
fn happened(program: fn()) -> Vec<&'static str> {
    let found = search(program);
    assert!(found.loss.is_none(), "{:?}", found.loss);
    found.happened.into_iter().collect()
}

#[test]
fn without_locks_nobody_waits_for_who_stopped() {
    let program = || stop_in_the_middle(AtomicU64::new(0), |count| _ = count.fetch_add(1, SeqCst));
    assert_eq!(happened(program), [ENDS]);
}

#[test]
fn who_needs_a_lock_waits_for_who_stopped_with_it_and_is_let_go_on_later() {
    let program = || stop_in_the_middle(Mutex::new(0), |count| *count.lock().unwrap() += 1);
    assert_eq!(happened(program), [ENDS, WAITS]);
}

#[test]
fn who_asks_again_and_again_waits_as_well_and_who_gives_up_does_not() {
    let by_hand = || {
        stop_in_the_middle(AtomicBool::new(false), |taken| {
            while taken.swap(true, SeqCst) {
                thread::yield_now();
            }
            taken.store(false, SeqCst);
        });
    };
    assert_eq!(happened(by_hand), [ENDS, WAITS]);
    let gives_up = || {
        stop_in_the_middle(Mutex::new(0), |count| {
            let _ = (0..100).any(|_| count.try_lock().is_ok());
        });
    };
    assert_eq!(happened(gives_up), [ENDS]);
}

#[test]
fn others_help_whoever_is_led() {
    let program = || {
        let stopped = thread::spawn(|| point("on its way"));
        let (asks, asked) = mpsc::channel::<mpsc::Sender<u64>>();
        thread::spawn(move || asked.iter().for_each(|answer| answer.send(7).unwrap()));
        let led = thread::spawn(move || {
            let (answer, told) = mpsc::channel();
            asks.send(answer).unwrap();
            told.recv().unwrap()
        });
        let ends = ends_without(stopped.thread().id(), led.thread().id());
        happens(if ends { ENDS } else { WAITS });
        led.join().unwrap();
        stopped.join().unwrap();
    };
    assert_eq!(happened(program), [ENDS]);
}

#[test]
fn somebody_may_come_in_between_each_step_and_the_next() {
    // As many tries as calls come in between, and one more.
    fn tries(most: usize) {
        let count = Arc::new(AtomicU64::new(0));
        let shared = count.clone();
        let tries = thread::spawn(move || {
            let add = || {
                let seen = shared.load(SeqCst);
                shared.compare_exchange(seen, seen + 1, SeqCst, SeqCst).is_ok()
            };
            (0..most).any(|_| add())
        });
        while !one_step_of(tries.thread().id()) && count.load(SeqCst) < 7 {
            count.fetch_add(1, SeqCst);
        }
        happens(if tries.join().unwrap() { ENDS } else { WAITS });
    }
    let first_schedule = |program: fn()| {
        let bound = shared::schedules::Bound { schedules: 1, ..shared::schedules::Bound::USUAL };
        shared::schedules::every(program, bound, |_| {}).happened
    };
    assert!(first_schedule(|| tries(3)).contains(WAITS));
    assert!(first_schedule(|| tries(5)).contains(ENDS));
}

#[test]
fn what_is_led_has_one_schedule_and_a_loss_in_it_can_be_played_again() {
    let program = || {
        let thread = thread::spawn(|| {
            point("one");
            point("two");
            panic!("on purpose");
        });
        while !one_step_of(thread.thread().id()) {}
        thread.join().unwrap();
    };
    let found = search(program);
    assert_eq!(found.covered, Covered::All(found.tried));
    let loss = found.loss.unwrap();
    let told = shared::schedules::one(program, &loss.schedule, 100);
    assert!(matches!(told.end, End::Panicked(_)), "{:?}", told.end);
}
