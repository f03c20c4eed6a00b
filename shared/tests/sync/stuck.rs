//! Every kind of wait is found stuck, with its words and lines.

use std::time::Duration;

use insta::assert_snapshot;
use shared::sync::{Arc, Barrier, Condvar, Mutex, RwLock, mpsc, thread};
use shared::waits::Gate;

use crate::world::stuck;

#[test]
fn two_threads_that_lock_in_opposite_order() {
    let story = stuck(line!(), || {
        let left = Mutex::new("left");
        let right = Mutex::new("right");
        let both_hold_one = Barrier::new(2);
        thread::scope(|scope| {
            scope.spawn(|| {
                let _left = left.lock();
                both_hold_one.wait();
                let _right = right.lock();
            });
            scope.spawn(|| {
                let _right = right.lock();
                both_hold_one.wait();
                let _left = left.lock();
            });
        });
    });
    assert_snapshot!(story, @r"
    thread 1, at +8, wants the lock made at +2 (thread 2 holds it since +11)
    thread 2, at +13, wants the lock made at +1 (thread 1 holds it since +6)
    main, at +4, wants the end of its scope's threads (thread 1 has not ended and thread 2 has not ended)
    ");
}

#[test]
fn three_philosophers_in_the_order_of_their_circle() {
    let story = stuck(line!(), || {
        let forks = [const { Mutex::new(()) }; 3];
        let all_hold_one = Barrier::new(3);
        thread::scope(|scope| {
            for (name, left, right) in [("ann", 0, 2), ("bob", 1, 0), ("cem", 2, 1)] {
                let (forks, all_hold_one) = (&forks, &all_hold_one);
                let dine = move || {
                    let _left = forks[left].lock();
                    all_hold_one.wait();
                    let _right = forks[right].lock();
                };
                let named = thread::Builder::new().name(name.into());
                named.spawn_scoped(scope, dine).unwrap();
            }
        });
    });
    assert_snapshot!(story, @r"
    ann, at +9, wants the lock made at +1 (cem holds it since +7)
    cem, at +9, wants the lock made at +1 (bob holds it since +7)
    bob, at +9, wants the lock made at +1 (ann holds it since +7)
    main, at +3, wants the end of its scope's threads (ann has not ended, bob has not ended and cem has not ended)
    ");
}

#[test]
fn a_thread_that_locks_twice() {
    let story = stuck(line!(), || {
        let lock = Mutex::new(0);
        let _first = lock.lock();
        let _second = lock.lock();
    });
    assert_snapshot!(story, @"main, at +3, wants the lock made at +1 (this very thread holds it since +2)");
}

#[test]
fn a_lock_whose_holder_ended_with_it() {
    let story = stuck(line!(), || {
        let lock = Arc::new(Mutex::new(0));
        let holder = lock.clone();
        let forgetful = thread::spawn(move || std::mem::forget(holder.lock()));
        forgetful.join().unwrap();
        let _ = lock.lock();
    });
    assert_snapshot!(story, @"main, at +5, wants the lock made at +1 (thread 1 holds it since +3, and has ended)");
}

#[test]
fn a_receiver_whose_own_sender_lives() {
    let story = stuck(line!(), || {
        let (sender, receiver) = mpsc::channel();
        let worker = sender.clone();
        thread::spawn(move || worker.send(1)).join().unwrap().unwrap();
        for _message in receiver {}
    });
    assert_snapshot!(story, @"main, at +4, wants a message from the channel made at +1 (the sender made at +1 is still alive)");
}

#[test]
fn a_receiver_with_several_senders_names_three_lines() {
    let story = stuck(line!(), || {
        let (_sender, receiver) = mpsc::channel::<u8>();
        let _second = _sender.clone();
        let _third = _sender.clone();
        let _fourth = [_sender.clone(), _sender.clone()];
        let _: Vec<u8> = receiver.iter().map(|byte| byte + 1).collect();
    });
    assert_snapshot!(story, @"main, at +5, wants a message from the channel made at +1 (5 senders made at +1, +2, +3 and 1 more are still alive)");
}

#[test]
fn a_sender_kept_in_the_result_of_a_thread_that_nobody_joins() {
    let story = stuck(line!(), || {
        let (sender, receiver) = mpsc::channel::<u8>();
        let _kept = thread::spawn(move || sender);
        receiver.recv().unwrap();
    });
    assert_snapshot!(story, @"main, at +3, wants a message from the channel made at +1 (the sender made at +1 is still alive)");
}

#[test]
fn a_full_channel_that_nobody_reads() {
    let story = stuck(line!(), || {
        let (sender, _receiver) = mpsc::sync_channel(2);
        for number in 0..3 {
            sender.send(number).unwrap();
        }
    });
    assert_snapshot!(story, @"main, at +3, wants room in the channel made at +1 (2 of 2 places are taken)");
}

#[test]
fn a_rendezvous_to_which_the_receiver_never_comes() {
    let story = stuck(line!(), || {
        let (sender, receiver) = mpsc::sync_channel(0);
        let sends_twice = thread::spawn(move || {
            sender.send(1).unwrap();
            sender.send(2).unwrap();
        });
        receiver.recv().unwrap();
        sends_twice.join().unwrap();
    });
    assert_snapshot!(story, @r"
    main, at +7, wants the end of thread 1 (thread 1 has not ended)
    thread 1, at +4, wants room in the channel made at +1 (nobody is receiving)
    ");
}

#[test]
fn a_thread_that_waits_for_its_own_end() {
    let story = stuck(line!(), || {
        let (sender, receiver) = mpsc::channel::<thread::JoinHandle<()>>();
        let itself = thread::spawn(move || receiver.recv().unwrap().join().unwrap());
        sender.send(itself).unwrap();
        thread::park();
    });
    assert_snapshot!(story, @r"
    thread 1, at +2, wants the end of thread 1 (thread 1 has not ended)
    main, at +4, wants to be unparked
    ");
}

#[test]
fn a_condvar_that_was_notified_before_anybody_waited() {
    let story = stuck(line!(), || {
        let ready = Condvar::new();
        let lock = Mutex::new(());
        ready.notify_all();
        let _guard = ready.wait(lock.lock().unwrap()).unwrap();
    });
    assert_snapshot!(story, @"main, at +4, wants a notification of the condvar made at +1");
}

#[test]
fn a_notified_thread_whose_lock_is_kept() {
    let story = stuck(line!(), || {
        let (lock, ready) = (Arc::new(Mutex::new(())), Arc::new(Condvar::new()));
        let (its_lock, its_ready) = (lock.clone(), ready.clone());
        let waiter = thread::spawn(move || drop(its_ready.wait(its_lock.lock().unwrap())));
        Gate::new().pass(); // Until the waiter waits.
        let _kept = lock.lock();
        ready.notify_one();
        waiter.join().unwrap();
    });
    assert_snapshot!(story, @r"
    main, at +7, wants the end of thread 1 (thread 1 has not ended)
    thread 1, at +3, wants the lock made at +1 (main holds it since +5)
    ");
}

#[test]
fn a_barrier_with_one_thread_too_few() {
    let story = stuck(line!(), || {
        let barrier = Barrier::new(3);
        thread::scope(|scope| {
            scope.spawn(|| barrier.wait());
            barrier.wait();
        });
    });
    assert_snapshot!(story, @r"
    main, at +4, wants the others at the barrier made at +1 (2 of 3 threads came)
    thread 1, at +3, wants the others at the barrier made at +1 (2 of 3 threads came)
    ");
}

#[test]
fn a_reader_that_wants_to_write() {
    let story = stuck(line!(), || {
        let cache = RwLock::new(0);
        let both_read = Barrier::new(2);
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    let _read = cache.read();
                    both_read.wait();
                    let _write = cache.write();
                });
            }
        });
    });
    assert_snapshot!(story, @r"
    thread 1, at +8, wants to write the lock made at +1 (this very thread holds it to read since +6 and thread 2 holds it to read since +6)
    thread 2, at +8, wants to write the lock made at +1 (thread 1 holds it to read since +6 and this very thread holds it to read since +6)
    main, at +3, wants the end of its scope's threads (thread 1 has not ended and thread 2 has not ended)
    ");
}

#[test]
fn a_second_read_behind_a_writer_that_waits() {
    let story = stuck(line!(), || {
        let cache = Arc::new(RwLock::new(0));
        let first = cache.read();
        let writes = cache.clone();
        let _writer = thread::spawn(move || drop(writes.write()));
        Gate::new().pass(); // Until the writer waits.
        let second = cache.read();
        drop((first, second));
    });
    assert_snapshot!(story, @r"
    main, at +6, wants to read the lock made at +1 (thread 1 waits to write, which goes first)
    thread 1, at +4, wants to write the lock made at +1 (main holds it to read since +2)
    ");
}

#[test]
fn threads_that_wait_after_main_came_to_rest_first() {
    let story = stuck(line!(), || {
        let (sender, receiver) = mpsc::channel::<u8>();
        let worker = thread::spawn(move || {
            let _sender = sender;
            thread::sleep(Duration::from_millis(1));
            thread::park_timeout(Duration::from_millis(1));
            thread::park();
        });
        receiver.recv().unwrap_err();
        worker.join().unwrap();
    });
    assert_snapshot!(story, @r"
    main, at +8, wants a message from the channel made at +1 (the sender made at +1 is still alive)
    thread 1, at +6, wants to be unparked
    ");
}

#[test]
fn a_world_is_told_to_be_stuck_when_its_last_thread_ends() {
    let story = stuck(line!(), || {
        let lock = Arc::new(Mutex::new(()));
        let held = lock.clone();
        let (taken, is_taken) = mpsc::channel();
        let _panics = thread::spawn(move || {
            std::mem::forget(held.lock());
            taken.send(()).unwrap();
        });
        is_taken.recv().unwrap();
        let _ = lock.lock();
    });
    assert_snapshot!(story, @"main, at +9, wants the lock made at +1 (thread 1 holds it since +5, and has ended)");
}
