//! A thread that goes on while all others have stopped, and locks that are given back by a step.

use shared::schedules::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use shared::schedules::sync::{Arc, Condvar, Mutex, mpsc, thread};
use shared::schedules::{
    Covered, End, alone, expect, happens, one, one_unwatched, point, unlocking_is_a_step, watch,
};

use crate::search;

/// One thread calls, and stops anywhere; another one calls alone.
fn stop_in_the_middle<T: Send + Sync + 'static>(thing: T, call: fn(&T)) {
    unlocking_is_a_step();
    let thing = Arc::new(thing);
    let other = thing.clone();
    let stopped = thread::spawn(move || call(&other));
    let goes_on = thread::spawn(move || {
        point("the other thread stops");
        alone("a call", "It waits for who stopped.", || call(&thing));
    });
    goes_on.join().unwrap();
    stopped.join().unwrap();
}

/// What came out instead of the call, if that ever happens.
fn got(program: fn()) -> Option<String> {
    let found = search(program);
    found.loss.map(|loss| match loss.end {
        End::Failed(failure) => failure.got,
        end => panic!("{end:?}"),
    })
}

#[test]
fn whoever_is_alone_gets_done_without_locks_and_waits_for_who_stopped_with_one() {
    let without = || {
        stop_in_the_middle(AtomicU64::new(0), |count| {
            let mut seen = count.load(SeqCst);
            while let Err(found) = count.compare_exchange(seen, seen + 1, SeqCst, SeqCst) {
                seen = found;
            }
        });
    };
    assert_eq!(got(without), None);
    let with = || stop_in_the_middle(Mutex::new(0), |count| *count.lock().unwrap() += 1);
    assert_eq!(got(with).as_deref(), Some("waiting"));
}

#[test]
fn whoever_is_alone_and_asks_again_and_again_is_told_from_who_waits() {
    let spins = || {
        stop_in_the_middle(AtomicBool::new(false), |taken| {
            while taken.swap(true, SeqCst) {
                thread::yield_now();
            }
            taken.store(false, SeqCst);
        });
    };
    assert_eq!(got(spins).as_deref(), Some("asking again and again"));
    let tries = || {
        stop_in_the_middle(Mutex::new(0), |count| {
            while count.try_lock().is_err() {
                thread::yield_now();
            }
        });
    };
    assert_eq!(got(tries).as_deref(), Some("asking again and again"));
}

#[test]
fn who_was_alone_is_joined_by_the_others_even_after_a_panic() {
    let found = search(|| {
        let other = thread::spawn(|| point("on its way"));
        let panics = thread::spawn(|| alone("a call", "", || panic!("on purpose")));
        assert!(panics.join().is_err());
        other.join().unwrap();
    });
    assert!(found.loss.is_none(), "{:?}", found.loss);
}

#[test]
fn time_passes_for_who_is_alone() {
    let found = search(|| {
        let (sender, receiver) = mpsc::channel::<u64>();
        let stopped = thread::spawn(move || sender.send(1));
        let goes_on = thread::spawn(move || {
            let wait = || receiver.recv_timeout(std::time::Duration::from_secs(1)).is_err();
            if alone("a call", "", wait) {
                happens("time out");
            }
        });
        goes_on.join().unwrap();
        let _ = stopped.join().unwrap();
    });
    assert!(found.loss.is_none() && found.happened.contains("time out"), "{found:?}");
}

fn finds_it_locked(program: fn()) -> bool {
    search(program).happened.contains("locked")
}

fn tries() {
    let lock = Arc::new(Mutex::new(()));
    let other = lock.clone();
    let holder = thread::spawn(move || drop(other.lock().unwrap()));
    let tries = thread::spawn(move || {
        if lock.try_lock().is_err() {
            happens("locked");
        }
    });
    holder.join().unwrap();
    tries.join().unwrap();
}

#[test]
fn a_lock_is_found_locked_where_unlocking_is_a_step() {
    assert!(!finds_it_locked(tries));
    assert!(finds_it_locked(|| (unlocking_is_a_step(), tries()).1));
}

#[test]
fn a_wait_gives_its_lock_back_at_once_all_the_same() {
    let found = search(|| {
        unlocking_is_a_step();
        let bell = Arc::new((Mutex::new(false), Condvar::new()));
        let waits = bell.clone();
        let waiter = thread::spawn(move || {
            let ready = waits.0.lock().unwrap();
            drop(waits.1.wait_while(ready, |ready| !*ready).unwrap());
        });
        *bell.0.lock().unwrap() = true;
        bell.1.notify_one();
        waiter.join().unwrap();
    });
    // A notification between the unlocking and the waiting would be lost.
    assert!(found.loss.is_none(), "{:?}", found.loss);
    assert!(matches!(found.covered, Covered::All(_)));
}

/// Nothing is found out here but who is asked: a thread.
fn asks_a_thread() {
    let (sender, receiver) = mpsc::channel::<mpsc::Sender<u64>>();
    let (all, served) = (sender.clone(), Arc::new(AtomicU64::new(0)));
    watch("value", move || {
        let (answer, value) = mpsc::channel();
        all.send(answer).unwrap();
        value.recv().unwrap()
    });
    let count = served.clone();
    thread::spawn(move || receiver.iter().for_each(|_| _ = count.fetch_add(1, SeqCst)));
    let asks = thread::spawn(move || sender.send(mpsc::channel().0));
    asks.join().unwrap().unwrap();
    expect("served", 9, served.load(SeqCst), "");
}

#[test]
fn a_story_can_be_told_without_looking() {
    let loss = search(asks_a_thread).loss.unwrap();
    let seen = one(asks_a_thread, &loss.schedule, 100);
    assert_eq!(seen.story.watched, ["value"]);
    let unseen = one_unwatched(asks_a_thread, &loss.schedule, 100);
    assert!(unseen.story.watched.is_empty());
    assert_eq!(unseen.end, loss.end);
}

#[test]
fn to_look_at_what_is_locked_by_hand_comes_to_an_end() {
    let program = || {
        let taken = Arc::new(AtomicBool::new(false));
        let shown = taken.clone();
        watch("value", move || {
            while shown.swap(true, SeqCst) {}
            shown.store(false, SeqCst);
            7
        });
        let holder = thread::spawn(move || {
            taken.store(true, SeqCst);
            taken.store(false, SeqCst);
        });
        holder.join().unwrap();
    };
    let told = one(program, &"0-0".parse().unwrap(), 100);
    let values: Vec<_> = told.story.steps.iter().flat_map(|step| &step.values).collect();
    assert_eq!(values, ["locked", "7"]);
}
