//! Tasks that are woken by themselves and by each other.

use std::rc::Rc;
use std::task::Poll;

use shared::schedules::expect;

use super::super::answer::EventLoop;
use super::meaning::{DROPPED_AT_ONCE, FOR_NOTHING, IN_ITS_PLACE, ONCE, STALE};
use super::scribe::Scribe;

pub fn twice() {
    let (tasks, scribe) = (EventLoop::new(), Scribe::new());
    tasks.spawn(scribe.task("a", |context, poll| {
        if poll == 2 {
            // Nobody wakes it any more: a further poll would be one for nothing.
            return Poll::Ready(());
        }
        let waker = context.waker().clone();
        context.waker().wake_by_ref();
        waker.wake();
        Poll::Pending
    }));
    tasks.spawn(scribe.yields("b", 2));
    scribe.runs(&tasks);
    scribe.expect("a b a b b", ONCE);
}

pub fn again_and_again() {
    let (tasks, scribe) = (EventLoop::new(), Scribe::new());
    tasks.spawn(scribe.task("a", |context, poll| {
        if poll == 1 {
            (0..3).for_each(|_| context.waker().wake_by_ref());
        } else if poll == 2 {
            context.waker().wake_by_ref();
        }
        if poll == 3 { Poll::Ready(()) } else { Poll::Pending }
    }));
    tasks.spawn(scribe.yields("b", 3));
    scribe.runs(&tasks);
    scribe.expect("a b a b a b b", ONCE);
}

pub fn by_another() {
    let (tasks, scribe) = (EventLoop::new(), Scribe::new());
    let wakes = scribe.clone();
    tasks.spawn(scribe.waits("a"));
    tasks.spawn(scribe.task("b", move |context, poll| {
        if poll == 4 {
            wakes.wake("a");
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }));
    scribe.runs(&tasks);
    scribe.expect("a b b b b a", FOR_NOTHING);
}

pub fn ended() {
    let (tasks, scribe) = (EventLoop::new(), Scribe::new());
    let (leaves, looks) = (scribe.clone(), scribe.clone());
    tasks.spawn(scribe.task("a", move |context, _| {
        leaves.leave("a", context.waker());
        Poll::Ready(())
    }));
    tasks.spawn(scribe.task("b", move |_, _| {
        expect("task a is dropped when b is polled", true, looks.is_dropped("a"), DROPPED_AT_ONCE);
        Poll::Ready(())
    }));
    scribe.runs(&tasks);
}

pub fn after_the_end() {
    let (tasks, scribe) = (EventLoop::new(), Scribe::new());
    let (leaves, wakes) = (scribe.clone(), scribe.clone());
    tasks.spawn(scribe.task("a", move |context, _| {
        leaves.leave("a", context.waker());
        Poll::Ready(())
    }));
    tasks.spawn(scribe.task("b", move |context, poll| {
        wakes.wake("a");
        if poll == 3 {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }));
    scribe.runs(&tasks);
    scribe.wake("a");
    scribe.runs(&tasks);
    scribe.expect("a b b b", STALE);
}

pub fn in_its_place() {
    let (tasks, scribe) = (Rc::new(EventLoop::new()), Scribe::new());
    let (leaves, wakes, spawner) = (scribe.clone(), scribe.clone(), Rc::clone(&tasks));
    tasks.spawn(scribe.task("a", move |context, _| {
        leaves.leave("a", context.waker());
        Poll::Ready(())
    }));
    tasks.spawn(scribe.task("b", move |context, poll| {
        match poll {
            1 => spawner.spawn(wakes.waits("c")),
            2 => wakes.wake("a"),
            3 => {}
            _ => {
                wakes.wake("c");
                return Poll::Ready(());
            }
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }));
    scribe.runs(&tasks);
    scribe.expect("a b c b b b c", IN_ITS_PLACE);
}
