//! Takes an empty queue for the end, though tasks still wait.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::pin::Pin;
use std::task::{Context, Wake, Waker};

use super::sync::atomic::{AtomicBool, Ordering::SeqCst};
use super::sync::{Arc, Mutex};

/// What goes on in steps, one at each poll.
pub type Task = Pin<Box<dyn Future<Output = ()>>>;

/// Polls tasks, all on the thread that calls `run`.
#[derive(Default)]
pub struct EventLoop {
    tasks: RefCell<BTreeMap<usize, Spawned>>,
    spawned: Cell<usize>,
    ready: Arc<Ready>,
}

struct Spawned {
    task: Task,
    woken: Arc<Woken>,
}

/// The numbers of the tasks that are to be polled, in their order.
#[derive(Default)]
struct Ready {
    queue: Mutex<VecDeque<usize>>,
}

impl Ready {
    fn add(&self, number: usize) {
        self.queue.lock().unwrap().push_back(number);
    }

    fn next(&self) -> Option<usize> {
        self.queue.lock().unwrap().pop_front()
    }
}

/// What wakes a task.
struct Woken {
    number: usize,
    queued: AtomicBool,
    ready: Arc<Ready>,
}

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        if !self.queued.swap(true, SeqCst) {
            self.ready.add(self.number);
        }
    }
}

impl EventLoop {
    /// A loop without tasks.
    pub fn new() -> EventLoop {
        EventLoop::default()
    }

    /// Adds a task, which is to be polled for a first time. A task may do so, too.
    pub fn spawn(&self, task: Task) {
        let number = self.spawned.get();
        self.spawned.set(number + 1);
        let ready = Arc::clone(&self.ready);
        let woken = Arc::new(Woken { number, queued: AtomicBool::new(false), ready });
        let spawned = Spawned { task, woken: Arc::clone(&woken) };
        self.tasks.borrow_mut().insert(number, spawned);
        woken.wake();
    }

    /// Polls the tasks until all have ended.
    pub fn run(&self) {
        while let Some(number) = self.ready.next() {
            // Taken out while it is polled, since it may spawn. Not there: it has ended.
            let Some(mut spawned) = self.tasks.borrow_mut().remove(&number) else { continue };
            // Before the poll: who is woken in the middle of it is to be polled again.
            spawned.woken.queued.store(false, SeqCst);
            let waker = Waker::from(Arc::clone(&spawned.woken));
            if spawned.task.as_mut().poll(&mut Context::from_waker(&waker)).is_pending() {
                self.tasks.borrow_mut().insert(number, spawned);
            }
        }
    }
}
