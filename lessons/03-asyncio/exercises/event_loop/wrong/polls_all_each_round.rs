//! Polls all tasks whenever one of them was woken.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::pin::Pin;
use std::task::{Context, Wake, Waker};

use super::sync::atomic::{AtomicBool, Ordering::SeqCst};
use super::sync::{Arc, Condvar, Mutex};

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
    not_empty: Condvar,
}

impl Ready {
    fn add(&self, number: usize) {
        self.queue.lock().unwrap().push_back(number);
        self.not_empty.notify_one();
    }

    fn next(&self) -> usize {
        let queue = self.queue.lock().unwrap();
        let mut queue = self.not_empty.wait_while(queue, |queue| queue.is_empty()).unwrap();
        queue.pop_front().expect("waited until there is one")
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
        while !self.tasks.borrow().is_empty() {
            self.ready.next();
            let numbers: Vec<usize> = self.tasks.borrow().keys().copied().collect();
            for number in numbers {
                let Some(mut spawned) = self.tasks.borrow_mut().remove(&number) else { continue };
                spawned.woken.queued.store(false, SeqCst);
                let waker = Waker::from(Arc::clone(&spawned.woken));
                if spawned.task.as_mut().poll(&mut Context::from_waker(&waker)).is_pending() {
                    self.tasks.borrow_mut().insert(number, spawned);
                }
            }
        }
    }
}
