//! Threads that wake late: what otherwise takes luck happens each time.

use std::time::Duration;

use shared::sync::{Condvar, Mutex, thread};
use shared::waits::{Gate, waking_late};

use crate::world::{moving, stuck};

/// Three threads put three items each where there is room for one. Who puts and who takes wait at
/// one condvar, and wake each other by `notify`.
fn shares_a_condvar(notify: fn(&Condvar)) {
    let (item, changed) = (Mutex::new(None), Condvar::new());
    thread::scope(|scope| {
        for number in 0..3 {
            let (item, changed) = (&item, &changed);
            scope.spawn(move || {
                for _ in 0..3 {
                    let full = |item: &mut Option<i32>| item.is_some();
                    *changed.wait_while(item.lock().unwrap(), full).unwrap() = Some(number);
                    notify(changed);
                }
            });
        }
        // One item is in, and all three wait for room.
        Gate::new().pass();
        for _ in 0..9 {
            let empty = |item: &mut Option<i32>| item.is_none();
            changed.wait_while(item.lock().unwrap(), empty).unwrap().take();
            notify(&changed);
        }
    });
}

#[test]
fn a_call_for_one_that_reaches_the_wrong_one_is_lost_each_time() {
    for _ in 0..20 {
        let waits = stuck(1, || waking_late(|| shares_a_condvar(Condvar::notify_one)));
        assert!(waits.starts_with("main, ") && waits.contains("\nthread 3, "), "{waits}");
    }
}

#[test]
fn who_calls_all_loses_nobody() {
    moving(|| waking_late(|| shares_a_condvar(Condvar::notify_all)));
}

#[test]
fn whoever_was_called_has_not_looked_before_all_else_rests() {
    moving(|| {
        let (number, changed) = (Mutex::new(0), Condvar::new());
        let seen = waking_late(|| {
            thread::scope(|scope| {
                let waits = scope.spawn(|| {
                    *changed.wait_while(number.lock().unwrap(), |number| *number == 0).unwrap()
                });
                // Until it waits.
                Gate::new().pass();
                for _ in 0..1000 {
                    *number.lock().unwrap() += 1;
                    changed.notify_all();
                }
                waits.join().unwrap()
            })
        });
        assert_eq!(seen, 1000);
    });
}

#[test]
fn a_wait_with_a_time_limit_is_not_held_back() {
    moving(|| {
        let (there, changed) = (Mutex::new(false), Condvar::new());
        waking_late(|| {
            thread::scope(|scope| {
                scope.spawn(|| {
                    *there.lock().unwrap() = true;
                    changed.notify_one();
                });
                let limit = Duration::from_secs(60);
                let waited =
                    changed.wait_timeout_while(there.lock().unwrap(), limit, |there| !*there);
                assert!(!waited.unwrap().1.timed_out());
            });
        });
    });
}
