//! Gates, meetings and settling: how a check holds threads and knows when nothing moves.

use std::time::Duration;

use shared::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use shared::sync::mpsc::TryRecvError;
use shared::sync::{Mutex, mpsc, thread};
use shared::waits::{self, Gate, Meeting, Passed};

use crate::world::{line, moving};

#[test]
fn a_gate_holds_threads_until_it_is_opened() {
    moving(|| {
        let gate = Gate::new();
        thread::scope(|scope| {
            let held = [(); 3].map(|()| scope.spawn(|| gate.pass()));
            gate.open();
            assert_eq!(held.map(|thread| thread.join().unwrap()), [Passed::Opened; 3]);
        });
        assert_eq!(gate.pass(), Passed::Opened, "once open it stays open");
        assert_eq!((gate.waiting(), gate.passed()), (0, 4));
    });
}

#[test]
fn a_gate_lets_go_when_nothing_else_can_move() {
    moving(|| {
        let gate = Gate::new();
        let (sender, receiver) = mpsc::sync_channel(2);
        thread::scope(|scope| {
            scope.spawn(move || (0..5).for_each(|number| sender.send(number).unwrap()));
            assert_eq!(gate.pass(), Passed::AtRest, "the producer waits for room");
            assert_eq!(receiver.iter().count(), 5);
        });
        assert_eq!(gate.passed(), 1);
    });
}

#[test]
fn the_gate_reached_first_lets_go_first_and_all_at_once() {
    moving(|| {
        let (first, second) = (Gate::new(), Gate::new());
        let order = Mutex::new(Vec::new());
        thread::scope(|scope| {
            scope.spawn(|| {
                assert_eq!(first.pass(), Passed::AtRest);
                order.lock().unwrap().push("first");
                second.open();
            });
            while first.waiting() == 0 {
                thread::yield_now();
            }
            assert_eq!(second.pass(), Passed::Opened);
            order.lock().unwrap().push("second");
        });
        assert_eq!(order.into_inner().unwrap(), ["first", "second"]);
    });
}

#[test]
fn a_gate_opens_when_somebody_finds_a_channel_empty() {
    let asks: [fn(&mpsc::Receiver<u8>); 4] = [
        |receiver| _ = receiver.recv(),
        |receiver| _ = receiver.recv_timeout(Duration::from_secs(600)),
        |receiver| while receiver.try_recv() == Err(TryRecvError::Empty) {},
        |receiver| assert_eq!(receiver.try_iter().count(), 0),
    ];
    for ask in asks {
        moving(move || {
            let (sender, receiver) = mpsc::channel();
            let empty = waits::if_empty(&sender);
            sender.send(1).unwrap();
            let asker = thread::spawn(move || {
                assert_eq!(receiver.recv(), Ok(1));
                thread::park();
                ask(&receiver);
            });
            assert_eq!(empty.pass(), Passed::AtRest, "a message that is there opens nothing");
            asker.thread().unpark();
            assert_eq!(empty.pass(), Passed::Opened);
            drop(sender);
            asker.join().unwrap();
        });
    }
}

#[test]
fn calls_that_follow_one_another_never_meet() {
    moving(|| {
        let meeting = Meeting::new(2);
        let met = [(); 3].map(|()| meeting.meet());
        assert_eq!(met, [false; 3]);
        assert_eq!(meeting.most(), 1);
    });
}

#[test]
fn calls_that_overlap_meet() {
    moving(|| {
        let meeting = Meeting::new(3);
        thread::scope(|scope| {
            let calls = [(); 6].map(|()| scope.spawn(|| meeting.meet()));
            assert_eq!(calls.map(|call| call.join().unwrap()), [true; 6]);
        });
        assert_eq!(meeting.most(), 3);
    });
}

#[test]
fn a_meeting_that_a_lock_forbids_is_found_out() {
    moving(|| {
        let (meeting, one_at_a_time) = (Meeting::new(2), Mutex::new(()));
        thread::scope(|scope| {
            let calls = [(); 4].map(|()| {
                scope.spawn(|| {
                    let _guard = one_at_a_time.lock();
                    meeting.meet()
                })
            });
            assert_eq!(calls.map(|call| call.join().unwrap()), [false; 4]);
        });
        assert_eq!(meeting.most(), 1);
    });
}

#[test]
fn settling_waits_for_threads_that_nobody_joins() {
    moving(|| {
        let done = &*Box::leak(Box::new(AtomicUsize::new(0)));
        for _ in 0..4 {
            thread::spawn(|| {
                thread::yield_now();
                done.fetch_add(1, SeqCst);
            });
        }
        assert_eq!(waits::settle(), []);
        assert_eq!(done.load(SeqCst), 4);
        assert_eq!((waits::started(), waits::alive()), (4, 0));
    });
}

#[test]
fn settling_tells_who_is_left_and_why() {
    moving(|| {
        let base = line!();
        let (sender, receiver) = mpsc::channel::<u8>();
        thread::spawn(move || receiver.recv());
        thread::spawn(thread::yield_now);
        let left: Vec<_> = waits::settle().iter().map(|wait| line(wait, base)).collect();
        insta::assert_snapshot!(left.join("\n"), @"thread 1, at +2, wants a message from the channel made at +1 (the sender made at +1 is still alive)");
        assert_eq!((waits::started(), waits::alive()), (2, 1));
        drop(sender);
        assert_eq!(waits::settle(), []);
    });
}

#[test]
fn settling_lets_gates_go_first() {
    moving(|| {
        let (gates, passed) = (2, mpsc::channel());
        for _ in 0..gates {
            let tell = passed.0.clone();
            thread::spawn(move || tell.send(Gate::new().pass()));
        }
        assert_eq!(waits::settle(), []);
        assert_eq!(passed.1.try_iter().collect::<Vec<_>>(), [Passed::AtRest; 2]);
    });
}

#[test]
fn a_world_alone_is_settled_at_once() {
    assert_eq!(waits::apart(waits::settle), []);
}
