//! An event loop of our own: what tokio and asyncio do between two polls, in one thread.
//!
//! The loop owns its tasks. A waker knows the number of its task and the queue of those that are
//! ready, and nothing else, so it may be called late, twice, and from any thread. [`sleep`] is the
//! only thing here that one can wait for; a real loop asks the kernel about sockets, too, where
//! this one waits for its next timer.

mod handle;
mod timers;

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::AcqRel};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;
use std::time::Instant;

pub use self::handle::Handle;
pub use self::timers::{Sleep, sleep};

// ANCHOR: code
/// Runs a future to its end, and meanwhile what it spawns.
///
/// # Panics
/// In a task of a loop: one thread can't wait twice at once.
pub fn run<F: Future + 'static>(main: F) -> Ran<F::Output> {
    assert!(!RUNNING.replace(true), "a loop runs in this thread already");
    let (mut tasks, mut polls) = (HashMap::new(), 0);
    let main = spawn(main);
    loop {
        let ready = wait();
        tasks.extend(STARTED.take());
        // Who gets ready meanwhile waits for the next round, or else a task
        // that is always ready would starve the timers.
        for number in ready {
            // One that is woken after its end is here no more.
            let Some(task) = tasks.get_mut(&number) else { continue };
            polls += 1;
            if poll(task).is_ready() {
                tasks.remove(&number);
            }
        }
        if let Some(result) = main.result() {
            let left = tasks.len() + STARTED.take().len();
            RUNNING.set(false);
            return Ran { result, polls, left };
        }
    }
}

/// Waits until a task is ready or a timer due. Returns who is ready then.
fn wait() -> Vec<u64> {
    let now = Instant::now();
    while let Some(waker) = timers::due(now) {
        waker.wake();
    }
    READY.with(|(_, ready)| {
        let first = match timers::next() {
            Some(at) => ready.recv_timeout(at - now).ok(),
            None => ready.recv().ok(),
        };
        first.into_iter().chain(ready.try_iter()).collect()
    })
}

fn poll(task: &mut Task) -> Poll<()> {
    // Before the poll: a call that comes during it leads to another one.
    task.bell.rung.swap(false, AcqRel);
    task.future.as_mut().poll(&mut Context::from_waker(&task.waker))
}

/// What a task's wakers ring, in any thread.
struct Bell {
    task: u64,
    rung: AtomicBool,
    ready: Sender<u64>,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        // Once in the queue is enough, however often it is rung.
        if !self.rung.swap(true, AcqRel) {
            let _ = self.ready.send(self.task); // It may have ended.
        }
    }
}
// ANCHOR_END: code

/// Leaves a future to the loop of this thread, which polls it in its next round.
pub fn spawn<F: Future + 'static>(future: F) -> Handle<F::Output> {
    let (future, handle) = handle::task(future);
    let (number, ready) = (number(), READY.with(|(ready, _)| ready.clone()));
    let _ = ready.send(number); // The other end is in this thread.
    let bell = Arc::new(Bell { task: number, rung: true.into(), ready });
    let task = Task { future: Box::pin(future), waker: bell.clone().into(), bell };
    STARTED.with_borrow_mut(|started| started.push((number, task)));
    handle
}

/// What a run of the loop came to.
#[derive(Debug)]
pub struct Ran<T> {
    /// What the main future returned, or why it panicked.
    pub result: thread::Result<T>,
    /// How often the loop polled a task, the main one included.
    pub polls: u64,
    /// How many tasks had not come to their end. They are dropped.
    pub left: usize,
}

struct Task {
    future: Pin<Box<dyn Future<Output = ()>>>,
    bell: Arc<Bell>,
    waker: Waker,
}

// A thread has at most one loop, and these are what it shares with its tasks.
thread_local! {
    static RUNNING: Cell<bool> = const { Cell::new(false) };
    /// The tasks that the loop has not seen yet.
    static STARTED: RefCell<Vec<(u64, Task)>> = const { RefCell::new(Vec::new()) };
    static READY: (Sender<u64>, Receiver<u64>) = channel();
    static NUMBERS: Cell<u64> = const { Cell::new(0) };
}

/// A new one each time, so that a late call does not reach somebody else.
fn number() -> u64 {
    NUMBERS.replace(NUMBERS.get() + 1)
}
