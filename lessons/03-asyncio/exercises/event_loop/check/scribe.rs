//! Tasks that write down when they are polled.

use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::task::{Context, Poll, Waker};

use shared::schedules::{expect, fail, until_others_rest, waits};

use super::super::answer::{EventLoop, Task};
use super::super::sync::{Arc, thread};
use super::meaning::{AFTER_THE_END, FOR_NOTHING, LOST, TOO_FEW};

/// Polls after which a loop is taken for one that polls without end.
const MOST_POLLS: usize = 60;

/// Keeps a note of each poll, and the wakers that tasks leave with it.
#[derive(Clone, Default)]
pub struct Scribe {
    notes: Rc<RefCell<Vec<&'static str>>>,
    wakers: Rc<RefCell<Vec<(&'static str, Waker)>>>,
    dropped: Rc<RefCell<Vec<&'static str>>>,
}

/// Notes that its task was dropped.
struct Witness(Scribe, &'static str);

impl Drop for Witness {
    fn drop(&mut self) {
        self.0.dropped.borrow_mut().push(self.1);
    }
}

impl Scribe {
    /// Nothing was polled so far.
    pub fn new() -> Self {
        Self::default()
    }

    /// A task of this name, and what it does in its polls, the first of which is number 1.
    pub fn task(
        &self,
        name: &'static str,
        mut step: impl FnMut(&mut Context<'_>, usize) -> Poll<()> + 'static,
    ) -> Task {
        let (scribe, witness) = (self.clone(), Witness(self.clone(), name));
        let (polls, ended) = (Cell::new(0), Cell::new(false));
        Box::pin(poll_fn(move |context| {
            let _ = &witness;
            scribe.note(name, ended.get());
            polls.set(polls.get() + 1);
            let polled = step(context, polls.get());
            ended.set(polled.is_ready());
            polled
        }))
    }

    /// A task that wakes itself so often before it ends.
    pub fn yields(&self, name: &'static str, times: usize) -> Task {
        self.task(name, move |context, poll| {
            if poll > times {
                return Poll::Ready(());
            }
            context.waker().wake_by_ref();
            Poll::Pending
        })
    }

    /// A task that leaves its waker, and waits to be woken once.
    pub fn waits(&self, name: &'static str) -> Task {
        let leaves = self.clone();
        self.task(name, move |context, poll| {
            leaves.leave(name, context.waker());
            if poll == 1 { Poll::Pending } else { Poll::Ready(()) }
        })
    }

    fn note(&self, name: &'static str, ended: bool) {
        self.notes.borrow_mut().push(name);
        if ended {
            fail("a task that has ended", "not polled", "polled", AFTER_THE_END);
        }
        if self.notes.borrow().len() > MOST_POLLS {
            fail("polls", "as many as it was woken", "without end", FOR_NOTHING);
        }
    }

    /// Calls `run`, and ends the case if the loop rests before that has returned: where no other
    /// thread is still to wake a task, one that was woken is lost then.
    pub fn runs(&self, tasks: &EventLoop) {
        self.runs_or(tasks, LOST);
    }

    /// The same; `meaning` says what it usually means that the loop rests.
    pub fn runs_or(&self, tasks: &EventLoop, meaning: &'static str) {
        let returned = Arc::new(AtomicBool::new(false));
        let has_returned = Arc::clone(&returned);
        thread::spawn(move || {
            until_others_rest();
            // Who waits for itself is told so.
            let locks_twice = waits().iter().any(|wait| wait.because.contains("very thread"));
            if !has_returned.load(SeqCst) && !locks_twice {
                fail("the loop, with a task that was woken", "polls it", "rests", meaning);
            }
        });
        tasks.run();
        returned.store(true, SeqCst);
    }

    /// Says in which order the tasks are to have been polled by now.
    pub fn expect(&self, polls: &str, meaning: &str) {
        let notes = self.notes.borrow().join(" ");
        let too_few = notes.len() < polls.len() && polls.starts_with(&notes);
        let shown = if notes.is_empty() { "none" } else { &notes };
        expect("polls", polls, shown, if too_few { TOO_FEW } else { meaning });
    }

    /// How often the task of this name was polled.
    pub fn polls(&self, name: &str) -> usize {
        self.notes.borrow().iter().filter(|note| **note == name).count()
    }

    /// Keeps a task's waker.
    pub fn leave(&self, name: &'static str, waker: &Waker) {
        self.wakers.borrow_mut().push((name, waker.clone()));
    }

    /// Calls the wakers that a task has left, and keeps them.
    pub fn wake(&self, name: &str) {
        let of_it = |(whose, _): &&(&str, Waker)| *whose == name;
        let wakers: Vec<_> = self.wakers.borrow().iter().filter(of_it).cloned().collect();
        wakers.iter().for_each(|(_, waker)| waker.wake_by_ref());
    }

    /// Whether the task of this name is gone.
    pub fn is_dropped(&self, name: &str) -> bool {
        self.dropped.borrow().contains(&name)
    }
}
