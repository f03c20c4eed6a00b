//! Threads that panic, and others that go on while one of them unwinds.

use shared::schedules::sync::atomic::{AtomicU64, Ordering::SeqCst};
use shared::schedules::sync::{Arc, Condvar, Mutex, mpsc, thread};
use shared::schedules::{Bound, End, every, expect, fail, happens};

/// Gives something back when it is dropped, as a thread does that unwinds.
struct GivesBack(Arc<(Mutex<u64>, Condvar)>);

impl Drop for GivesBack {
    fn drop(&mut self) {
        let (count, changed) = &*self.0;
        *count.lock().unwrap() += 1;
        changed.notify_one();
    }
}

fn waits_for_one_that_panics() {
    let shared = Arc::new((Mutex::new(0), Condvar::new()));
    let given = GivesBack(shared.clone());
    let panics = thread::spawn(move || {
        let _given = given;
        panic!("on purpose");
    });
    let waits = thread::spawn(move || {
        let (count, changed) = &*shared;
        let mut count = count.lock().unwrap();
        while *count == 0 {
            count = changed.wait(count).unwrap();
            happens("waits");
        }
        if thread::panicking() {
            fail("panicking", "false", "true", "It is another thread that panics.");
        }
    });
    assert!(panics.join().is_err());
    expect("the other one's end", true, waits.join().is_ok(), "It did nothing wrong.");
}

#[test]
fn a_lock_is_not_poisoned_by_a_thread_that_goes_on_while_another_one_unwinds() {
    let found = every(waits_for_one_that_panics, Bound::USUAL, |_| {});
    println!("{found:#?}");
    assert!(found.happened.contains("waits"));
    assert_eq!(found.lost, 0);
}

fn panics_while_it_holds_a_lock() {
    let count = Arc::new(Mutex::new(0));
    let shared = Arc::new((Mutex::new(0), Condvar::new()));
    let given = [(); 2].map(|()| GivesBack(shared.clone()));
    let threads = given.map(|given| {
        let count = count.clone();
        thread::spawn(move || {
            let _given = given;
            let _count = count.lock();
            panic!("on purpose");
        })
    });
    for thread in threads {
        assert!(thread.join().is_err());
    }
    expect("poisoned", true, count.is_poisoned(), "It was held when a thread panicked.");
    expect("given back", 2, *shared.0.lock().unwrap(), "Both gave back.");
}

#[test]
fn two_threads_unwind_at_the_same_time() {
    let found = every(panics_while_it_holds_a_lock, Bound::USUAL, |_| {});
    println!("{found:#?}");
    assert!(found.tried > 1);
    assert_eq!(found.lost, 0);
}

fn fails_while_another_one_unwinds() {
    let shared = Arc::new((Mutex::new(0), Condvar::new()));
    let given = GivesBack(shared.clone());
    let count = Arc::new(AtomicU64::new(0));
    let seen = count.clone();
    let panics = thread::spawn(move || {
        let _given = given;
        count.store(1, SeqCst);
        panic!("on purpose");
    });
    let fails = thread::spawn(move || {
        expect("count", 0, seen.load(SeqCst), "It changed.");
    });
    fails.join().unwrap();
    panics.join().unwrap_err();
}

#[test]
fn a_run_that_ends_while_a_thread_unwinds_says_why() {
    let found = every(fails_while_another_one_unwinds, Bound::USUAL, |_| {});
    println!("{found:#?}");
    assert!(matches!(found.loss.unwrap().end, End::Failed(_)));
}

struct WaitsForEver(
    mpsc::Receiver<()>,
    #[expect(dead_code, reason = "it keeps the channel open")] mpsc::Sender<()>,
);

impl Drop for WaitsForEver {
    fn drop(&mut self) {
        self.0.recv().unwrap_err();
    }
}

fn gets_stuck_while_it_unwinds() {
    let panics = thread::spawn(move || {
        let (sender, receiver) = mpsc::channel();
        let _waits = WaitsForEver(receiver, sender);
        panic!("on purpose");
    });
    panics.join().unwrap_err();
}

#[test]
fn a_thread_that_waits_for_ever_while_it_unwinds_is_stuck() {
    let found = every(gets_stuck_while_it_unwinds, Bound::USUAL, |_| {});
    println!("{found:#?}");
    assert!(matches!(found.loss.unwrap().end, End::Stuck(_)));
}
