//! Tasks that are woken by other threads.

use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::task::{Poll, Waker};

use shared::schedules::{expect, until_others_rest};

use super::super::answer::{EventLoop, Task};
use super::super::sync::{Arc, thread};
use super::meaning::{FOR_NOTHING, FROM_A_THREAD, FROM_THREADS, UNHEARD};
use super::scribe::Scribe;

pub fn while_it_rests() {
    let (tasks, scribe) = (EventLoop::new(), Scribe::new());
    tasks.spawn(told_by(&scribe, "a", |waker, told| {
        until_others_rest();
        told.store(true, SeqCst);
        waker.wake();
    }));
    tasks.run();
    scribe.expect("a a", FOR_NOTHING);
}

pub fn at_any_time() {
    let (tasks, scribe) = (EventLoop::new(), Scribe::new());
    tasks.spawn(told_by(&scribe, "a", tells));
    scribe.runs_or(&tasks, UNHEARD);
    scribe.expect("a a", FROM_A_THREAD);
}

pub fn while_it_is_busy() {
    let (tasks, scribe) = (EventLoop::new(), Scribe::new());
    tasks.spawn(scribe.task("a", |context, poll| {
        if poll == 2 {
            // By now the thread has woken b.
            until_others_rest();
        }
        if poll == 4 {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }));
    tasks.spawn(told_by(&scribe, "b", tells));
    tasks.run();
    scribe.expect("a b a b a a", FROM_A_THREAD);
}

pub fn two_tasks() {
    let (tasks, scribe) = (EventLoop::new(), Scribe::new());
    for name in ["a", "b"] {
        tasks.spawn(told_by(&scribe, name, tells));
    }
    scribe.runs_or(&tasks, UNHEARD);
    for name in ["a", "b"] {
        expect(&format!("polls of {name}"), 2, scribe.polls(name), FROM_THREADS);
    }
}

pub fn same_task() {
    let (tasks, scribe) = (EventLoop::new(), Scribe::new());
    let told = [(); 2].map(|()| Arc::new(AtomicBool::new(false)));
    tasks.spawn(scribe.task("a", move |context, poll| {
        if poll == 1 {
            for told in &told {
                let (waker, told) = (context.waker().clone(), Arc::clone(told));
                thread::spawn(move || tells(waker, &told));
            }
        }
        if told.iter().all(|told| told.load(SeqCst)) { Poll::Ready(()) } else { Poll::Pending }
    }));
    scribe.runs_or(&tasks, UNHEARD);
    // A wake that comes before the task was polled for the other one is one with it.
    let polls = scribe.polls("a");
    expect("polls, which are 2 or 3", polls.clamp(2, 3), polls, FROM_THREADS);
}

/// A task that waits until a thread, which it starts in its first poll, has told it something.
fn told_by(scribe: &Scribe, name: &'static str, tell: fn(Waker, &AtomicBool)) -> Task {
    let told = Arc::new(AtomicBool::new(false));
    scribe.task(name, move |context, poll| {
        if poll == 1 {
            let (waker, told) = (context.waker().clone(), Arc::clone(&told));
            thread::spawn(move || tell(waker, &told));
            return Poll::Pending;
        }
        if told.load(SeqCst) { Poll::Ready(()) } else { Poll::Pending }
    })
}

/// Lays down what the task waits for, and wakes it.
fn tells(waker: Waker, told: &AtomicBool) {
    told.store(true, SeqCst);
    waker.wake();
}
