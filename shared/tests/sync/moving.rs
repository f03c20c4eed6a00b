//! Ordinary programs are never called stuck: long runs in which threads come to rest and go on at
//! every turn, with a little different timing each time.

use std::time::Duration;

use shared::sync::{Arc, Barrier, Condvar, Mutex, RwLock, mpsc, thread};

use crate::world::moving;

const ROUNDS: u64 = 3_000;

#[test]
fn ping_pong_over_channels_without_bound() {
    moving(|| {
        let (ping, pinged) = mpsc::channel();
        let (pong, ponged) = mpsc::channel();
        let echo = thread::spawn(move || {
            for number in pinged {
                pong.send(number).unwrap();
            }
        });
        for number in 0..ROUNDS {
            ping.send(number).unwrap();
            assert_eq!(ponged.recv(), Ok(number));
        }
        drop(ping);
        echo.join().unwrap();
    });
}

#[test]
fn ping_pong_over_bounded_channels_and_rendezvous() {
    for bounds in [(0, 0), (0, 1), (1, 0), (1, 1), (2, 3)] {
        moving(move || {
            let (ping, pinged) = mpsc::sync_channel(bounds.0);
            let (pong, ponged) = mpsc::sync_channel(bounds.1);
            thread::scope(|scope| {
                scope.spawn(move || pinged.iter().for_each(|number| pong.send(number).unwrap()));
                for number in 0..ROUNDS {
                    ping.send(number).unwrap();
                    assert_eq!(ponged.recv(), Ok(number));
                }
                drop(ping);
            });
        });
    }
}

#[test]
fn several_producers_at_a_narrow_channel() {
    for bound in [0, 1, 2] {
        let sum = moving(move || {
            let (sender, receiver) = mpsc::sync_channel(bound);
            for _ in 0..3 {
                let sender = sender.clone();
                thread::spawn(move || (0..ROUNDS).for_each(|number| sender.send(number).unwrap()));
            }
            drop(sender);
            receiver.into_iter().sum::<u64>()
        });
        assert_eq!(sum, 3 * ROUNDS * (ROUNDS - 1) / 2);
    }
}

#[test]
fn a_receiver_that_takes_one_message_of_a_rendezvous_and_joins() {
    for _ in 0..ROUNDS / 10 {
        moving(|| {
            let (sender, receiver) = mpsc::sync_channel(0);
            let sends = thread::spawn(move || sender.send(1));
            assert_eq!(receiver.recv(), Ok(1));
            sends.join().unwrap().unwrap();
        });
    }
}

#[test]
fn four_threads_at_two_mutexes() {
    let counts = moving(|| {
        let counts = [const { Mutex::new(0) }; 2];
        thread::scope(|scope| {
            for thread in 0..4 {
                let counts = &counts;
                scope.spawn(move || {
                    for round in 0..ROUNDS {
                        let which = (round * 7 + thread) % 3 % 2;
                        *counts[usize::try_from(which).unwrap()].lock().unwrap() += 1;
                    }
                });
            }
        });
        counts.map(|count| count.into_inner().unwrap())
    });
    assert_eq!(counts[0] + counts[1], 4 * ROUNDS);
}

#[test]
fn a_bounded_queue_of_mutex_and_condvars() {
    let sum = moving(|| {
        let (queue, changed) = (Mutex::new(Vec::new()), Condvar::new());
        let take = || {
            let queue = queue.lock().unwrap();
            let mut queue = changed.wait_while(queue, |queue| queue.is_empty()).unwrap();
            changed.notify_all();
            queue.pop().unwrap()
        };
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    for number in 0..ROUNDS {
                        let queue = queue.lock().unwrap();
                        let mut queue = changed.wait_while(queue, |queue| queue.len() > 1).unwrap();
                        queue.push(number);
                        changed.notify_all();
                    }
                });
            }
            let takers = [(); 2].map(|()| scope.spawn(|| (0..ROUNDS).map(|_| take()).sum::<u64>()));
            takers.map(|taker| taker.join().unwrap()).iter().sum::<u64>()
        })
    });
    assert_eq!(sum, ROUNDS * (ROUNDS - 1));
}

#[test]
fn readers_and_writers() {
    let count = moving(|| {
        let count = RwLock::new(0);
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| (0..ROUNDS).for_each(|_| *count.write().unwrap() += 1));
                scope.spawn(|| {
                    let mut last = 0;
                    for _ in 0..ROUNDS {
                        let now = *count.read().unwrap();
                        assert!(now >= last);
                        last = now;
                    }
                });
            }
        });
        count.into_inner().unwrap()
    });
    assert_eq!(count, 2 * ROUNDS);
}

#[test]
fn a_barrier_passed_again_and_again() {
    let leaders = moving(|| {
        let barrier = Barrier::new(3);
        thread::scope(|scope| {
            let lead = || (0..ROUNDS).filter(|_| barrier.wait().is_leader()).count();
            let threads = [(); 3].map(|()| scope.spawn(lead));
            threads.map(|thread| thread.join().unwrap()).iter().sum::<usize>()
        })
    });
    assert_eq!(leaders, usize::try_from(ROUNDS).unwrap());
}

#[test]
fn two_threads_that_unpark_each_other() {
    moving(|| {
        let main = thread::current();
        let other = thread::spawn(move || {
            for _ in 0..ROUNDS {
                thread::park();
                main.unpark();
            }
        });
        for _ in 0..ROUNDS {
            other.thread().unpark();
            thread::park();
        }
        other.join().unwrap();
    });
}

#[test]
fn many_short_threads() {
    moving(|| {
        for round in 0..300 {
            let (sender, receiver) = mpsc::channel();
            let threads = [(); 4].map(|()| {
                let sender = sender.clone();
                thread::spawn(move || sender.send(round))
            });
            drop(sender);
            assert_eq!(receiver.iter().count(), 4);
            threads.into_iter().for_each(|thread| thread.join().unwrap().unwrap());
        }
    });
}

#[test]
fn a_detached_thread_whose_result_is_the_last_sender() {
    for _ in 0..300 {
        moving(|| {
            let (sender, receiver) = mpsc::channel::<u8>();
            drop(thread::spawn(move || sender));
            receiver.recv().unwrap_err();
        });
    }
}

#[test]
fn a_thread_whose_thread_local_sends_as_it_dies() {
    struct Farewell(mpsc::Sender<&'static str>);
    impl Drop for Farewell {
        fn drop(&mut self) {
            self.0.send("farewell").unwrap();
        }
    }
    thread_local! {
        static FAREWELL: std::cell::RefCell<Option<Farewell>> = const { std::cell::RefCell::new(None) };
    }
    for _ in 0..300 {
        moving(|| {
            let (sender, receiver) = mpsc::channel();
            thread::spawn(move || FAREWELL.set(Some(Farewell(sender))));
            assert_eq!(receiver.recv(), Ok("farewell"));
        });
    }
}

#[test]
fn waits_with_a_time_limit() {
    moving(|| {
        let short = Duration::from_millis(2);
        let (lock, never) = (Mutex::new(()), Condvar::new());
        let (_sender, receiver) = mpsc::channel::<u8>();
        thread::park_timeout(short);
        thread::sleep(short);
        assert_eq!(receiver.recv_timeout(short), Err(mpsc::RecvTimeoutError::Timeout));
        let (guard, result) = never.wait_timeout(lock.lock().unwrap(), short).unwrap();
        assert!(result.timed_out());
        let (_guard, result) = never.wait_timeout_while(guard, short, |()| true).unwrap();
        assert!(result.timed_out());
    });
}

#[test]
fn a_thread_that_panics_ends_all_the_same() {
    let told = moving(|| {
        let (sender, receiver) = mpsc::channel::<u8>();
        let panics = thread::spawn(move || {
            let _sender = sender;
            panic!("as it should");
        });
        receiver.recv().unwrap_err();
        panics.join().unwrap_err().downcast_ref::<&str>().map(ToString::to_string)
    });
    assert_eq!(told.as_deref(), Some("as it should"));
}

#[test]
fn a_lock_of_two_worlds() {
    let lock = Arc::new(Mutex::new(0));
    let threads = [(); 2].map(|()| {
        let lock = lock.clone();
        std::thread::spawn(move || {
            moving(move || (0..ROUNDS).for_each(|_| *lock.lock().unwrap() += 1));
        })
    });
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    let lock = Arc::into_inner(lock).unwrap();
    assert_eq!(lock.into_inner().unwrap(), 2 * ROUNDS);
}
