//! Tasks that wake themselves, each other, and are woken from other threads, early and late.

#[path = "check/meaning.rs"]
mod meaning;
#[path = "check/scribe.rs"]
mod scribe;
#[path = "check/threads.rs"]
mod threads;
#[path = "check/waked.rs"]
mod waked;

use std::rc::Rc;
use std::task::Poll;

use shared::schedules::Bound;
use trial::Case;

use self::meaning::*;
use self::scribe::Scribe;
use super::answer::EventLoop;

/// What is tried under every schedule.
pub const CASES: &[Case] = &[
    Case::new("three tasks that are ready at once", ready_at_once),
    Case::new("two tasks that wake themselves", in_turns),
    Case::new("a task wakes itself twice in one poll", waked::twice),
    Case::new("a task wakes itself in each of two polls, several times", waked::again_and_again),
    Case::new("a task waits while another one wakes itself", waked::by_another),
    Case::new("a task spawns others", spawns),
    Case::new("a task is woken after it has ended", waked::after_the_end),
    Case::new("a task has ended, and another one goes on", waked::ended),
    Case::new("a task is woken after it has ended, and another was spawned", waked::in_its_place),
    Case::new("run is called again", again),
    Case::new("a thread wakes a task at any time", threads::at_any_time),
    Case::new("a thread wakes a task while the loop rests", threads::while_it_rests),
    Case::new("a thread wakes a task while another wakes itself", threads::while_it_is_busy),
    Case::new("two threads wake a task each", threads::two_tasks).bound(FEW),
    Case::new("two threads wake the same task", threads::same_task).bound(FEW),
];

/// Three threads have many schedules, and each mistake that is known of shows early.
const FEW: Bound = Bound { schedules: 1_000, ..Bound::USUAL };

fn ready_at_once() {
    let (tasks, scribe) = (EventLoop::new(), Scribe::new());
    for name in ["a", "b", "c"] {
        tasks.spawn(scribe.task(name, |_, _| Poll::Ready(())));
    }
    scribe.expect("none", NOT_IN_SPAWN);
    scribe.runs(&tasks);
    scribe.expect("a b c", IN_ORDER);
}

fn in_turns() {
    let (tasks, scribe) = (EventLoop::new(), Scribe::new());
    for name in ["a", "b"] {
        tasks.spawn(scribe.yields(name, 2));
    }
    scribe.runs(&tasks);
    scribe.expect("a b a b a b", IN_ORDER);
}

fn spawns() {
    let (tasks, scribe) = (Rc::new(EventLoop::new()), Scribe::new());
    let (spawns, spawned) = (Rc::clone(&tasks), scribe.clone());
    tasks.spawn(scribe.task("a", move |_, _| {
        spawns.spawn(spawned.yields("c", 1));
        spawns.spawn(spawned.yields("d", 0));
        Poll::Ready(())
    }));
    tasks.spawn(scribe.yields("b", 1));
    scribe.runs(&tasks);
    scribe.expect("a b c d b c", SPAWNED);
}

fn again() {
    let (tasks, scribe) = (EventLoop::new(), Scribe::new());
    scribe.runs(&tasks);
    for name in ["a", "b"] {
        tasks.spawn(scribe.yields(name, 1));
        scribe.runs(&tasks);
    }
    scribe.expect("a a b b", AGAIN);
}
