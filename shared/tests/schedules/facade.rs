//! What may keep a thread waiting, and what lets it go.

use std::time::Duration;

use shared::schedules::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use shared::schedules::sync::{
    Arc, Barrier, Condvar, LazyLock, Mutex, Once, OnceLock, RwLock, mpsc, thread,
};
use shared::schedules::{End, alive, happens, point};

use crate::search;

/// Fails where some schedule loses, and returns what happened.
fn holds(program: fn()) -> Vec<&'static str> {
    let found = search(program);
    assert_eq!(found.lost, 0, "{:?}", found.loss);
    found.happened.into_iter().collect()
}

/// Fails where no schedule gets stuck.
fn gets_stuck(program: fn()) {
    let found = search(program);
    assert!(matches!(found.loss, Some(loss) if matches!(loss.end, End::Stuck(_))));
}

type Bell = Arc<(Mutex<u32>, Condvar)>;

/// Starts waiters, and then does something with the bell.
fn wait(waiters: usize, wait: fn(&Bell), then: fn(&Bell)) {
    let bell = Bell::default();
    let start = |_| {
        let bell = bell.clone();
        thread::spawn(move || wait(&bell))
    };
    let threads: Vec<_> = (0..waiters).map(start).collect();
    then(&bell);
    for thread in threads {
        thread.join().unwrap();
    }
}

fn until_one(bell: &Bell) {
    let mut count = bell.0.lock().unwrap();
    while *count == 0 {
        happens("waits");
        count = bell.1.wait(count).unwrap();
    }
}

fn set(bell: &Bell) {
    *bell.0.lock().unwrap() = 1;
}

#[test]
fn a_condition_in_a_loop_holds_and_one_that_is_asked_once_does_not() {
    assert_eq!(holds(|| wait(1, until_one, |bell| (set(bell), bell.1.notify_one()).1)), ["waits"]);
    let found = search(|| {
        wait(
            1,
            |bell| {
                let mut count = bell.0.lock().unwrap();
                if *count == 0 {
                    count = bell.1.wait(count).unwrap();
                }
                assert_eq!(*count, 1);
            },
            |bell| (set(bell), bell.1.notify_one()).1,
        );
    });
    assert_eq!((found.lost > 0, found.loss.unwrap().price().surprises), (true, 1));
}

#[test]
fn a_notification_is_not_kept_for_who_comes_later() {
    gets_stuck(|| {
        wait(
            1,
            |bell| drop(bell.1.wait(bell.0.lock().unwrap()).unwrap()),
            |bell| bell.1.notify_all(),
        );
    });
}

#[test]
fn one_notification_wakes_one_and_any() {
    gets_stuck(|| wait(2, until_one, |bell| (set(bell), bell.1.notify_one()).1));
    holds(|| wait(2, until_one, |bell| (set(bell), bell.1.notify_all()).1));
    let woken = holds(|| {
        let bell = Bell::default();
        let start = |name: &'static str| {
            let bell = bell.clone();
            thread::spawn(move || {
                let mut count = bell.0.lock().unwrap();
                while *count == 0 {
                    count = bell.1.wait(count).unwrap();
                }
                *count -= 1;
                happens(name);
                bell.1.notify_all();
            })
        };
        let threads = ["first", "second"].map(start);
        for _ in 0..2 {
            *bell.0.lock().unwrap() += 1;
            bell.1.notify_one();
        }
        for thread in threads {
            thread.join().unwrap();
        }
    });
    assert_eq!(woken, ["first", "second"]);
}

#[test]
fn a_wait_with_a_limit_ends_when_nothing_else_can_move() {
    let seen = holds(|| {
        wait(
            1,
            |bell| {
                let limit = Duration::from_secs(3600);
                let count = bell.0.lock().unwrap();
                let (_, result) =
                    bell.1.wait_timeout_while(count, limit, |count| *count == 0).unwrap();
                happens(if result.timed_out() { "timed out" } else { "called" });
            },
            |bell| {
                if Arc::strong_count(bell) > 0 {
                    bell.1.notify_all();
                }
            },
        );
    });
    assert_eq!(seen, ["timed out"]);
}

#[test]
fn readers_are_inside_together_and_writers_alone() {
    let seen = holds(|| {
        let (lock, inside) = (Arc::new(RwLock::new(0)), Arc::new(AtomicU64::new(0)));
        let mut threads = Vec::new();
        for _ in 0..2 {
            let (lock, inside) = (lock.clone(), inside.clone());
            threads.push(thread::spawn(move || {
                let _guard = lock.read().unwrap();
                if inside.fetch_add(1, SeqCst) == 1 {
                    happens("two readers");
                }
                inside.fetch_sub(1, SeqCst);
            }));
        }
        *lock.write().unwrap() += 1;
        for thread in threads {
            thread.join().unwrap();
        }
    });
    assert_eq!(seen, ["two readers"]);
    gets_stuck(|| {
        let lock = RwLock::new(0);
        let _read = lock.read();
        let _write = lock.write();
    });
}

#[test]
fn a_second_read_waits_for_itself_if_somebody_waits_to_write() {
    gets_stuck(|| {
        let lock = Arc::new(RwLock::new(0));
        let writer = lock.clone();
        let writer = thread::spawn(move || *writer.write().unwrap() = 1);
        let once = lock.read().unwrap();
        drop(lock.read().unwrap());
        drop(once);
        writer.join().unwrap();
    });
}

#[test]
fn a_barrier_lets_all_go_together_and_may_be_used_again() {
    holds(|| {
        let (barrier, leaders) = (Barrier::new(2), AtomicU64::new(0));
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    for _ in 0..2 {
                        if barrier.wait().is_leader() {
                            leaders.fetch_add(1, SeqCst);
                        }
                    }
                });
            }
        });
        assert_eq!(leaders.into_inner(), 2);
    });
    gets_stuck(|| {
        Barrier::new(2).wait();
    });
}

#[test]
fn a_channel_gives_all_messages_in_order_and_then_its_end() {
    holds(|| {
        let (sender, receiver) = mpsc::sync_channel(1);
        let other = sender.clone();
        let one = thread::spawn(move || (0..2).for_each(|number| sender.send(number).unwrap()));
        let two = thread::spawn(move || other.send(7).unwrap());
        let mut got: Vec<_> = receiver.iter().collect();
        got.retain(|&number| number != 7);
        assert_eq!(got, [0, 1]);
        one.join().unwrap();
        two.join().unwrap();
    });
    gets_stuck(|| {
        let (sender, receiver) = mpsc::channel::<u8>();
        let _kept = sender.clone();
        drop(sender);
        assert!(receiver.recv().is_err());
    });
    holds(|| {
        let (sender, receiver) = mpsc::channel();
        drop(receiver);
        assert!(sender.send(1).is_err());
    });
}

#[test]
fn a_channel_without_room_is_a_rendezvous() {
    holds(|| {
        let (sender, receiver) = mpsc::sync_channel(0);
        let sent = Arc::new(AtomicBool::new(false));
        let told = sent.clone();
        let thread = thread::spawn(move || {
            sender.send(1).unwrap();
            told.store(true, SeqCst);
        });
        assert!(!sent.load(SeqCst));
        assert_eq!(receiver.recv(), Ok(1));
        thread.join().unwrap();
    });
}

#[test]
fn an_unpark_before_the_park_is_kept_and_two_are_one() {
    holds(|| {
        let thread = thread::spawn(thread::park);
        thread.thread().unpark();
        thread.join().unwrap();
    });
    gets_stuck(|| {
        let thread = thread::spawn(|| {
            thread::park();
            thread::park();
        });
        thread.thread().unpark();
        thread.thread().unpark();
        thread.join().unwrap();
    });
}

#[test]
fn a_value_is_made_once_and_the_others_wait_for_it() {
    holds(|| {
        let (cell, made) = (OnceLock::new(), AtomicU64::new(0));
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    let value = cell.get_or_init(|| {
                        point("makes the value");
                        made.fetch_add(1, SeqCst);
                        5
                    });
                    assert_eq!(*value, 5);
                });
            }
        });
        assert_eq!(made.into_inner(), 1);
    });
    holds(|| {
        let (once, count) = (Once::new(), AtomicU64::new(0));
        let lazy = LazyLock::new(|| count.fetch_add(1, SeqCst));
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    once.call_once(|| _ = count.fetch_add(1, SeqCst));
                    let _ = *lazy;
                });
            }
        });
        drop(lazy);
        assert_eq!(count.into_inner(), 2);
    });
}

#[test]
fn a_scope_waits_for_its_threads() {
    let seen = holds(|| {
        let count = AtomicU64::new(0);
        thread::scope(|scope| {
            scope.spawn(|| count.fetch_add(1, SeqCst));
            scope.spawn(|| count.fetch_add(1, SeqCst));
            happens(if alive() == 2 { "two alive" } else { "fewer" });
        });
        assert_eq!((alive(), count.into_inner()), (0, 2));
    });
    assert_eq!(seen, ["two alive"]);
}

#[test]
fn a_scope_passes_a_panic_on_unless_it_was_joined() {
    let found = search(|| thread::scope(|scope| drop(scope.spawn(|| panic!("out of paper")))));
    assert!(matches!(found.loss.unwrap().end, End::Panicked(_)));
    holds(|| {
        thread::scope(|scope| assert!(scope.spawn(|| panic!("out of paper")).join().is_err()))
    });
}

#[test]
fn who_unwinds_may_lock_and_unlock() {
    struct Permit<'a>(&'a Mutex<u32>);
    impl Drop for Permit<'_> {
        fn drop(&mut self) {
            *self.0.lock().unwrap() += 1;
        }
    }
    holds(|| {
        let free = Arc::new(Mutex::new(0));
        let start = |panics: bool| {
            let free = free.clone();
            thread::spawn(move || {
                let _permit = Permit(&free);
                point("works");
                assert!(!panics, "out of paper");
            })
        };
        let [bad, good] = [true, false].map(start);
        assert!(bad.join().is_err());
        good.join().unwrap();
        assert_eq!(*free.lock().unwrap(), 2);
    });
}
