//! Slots are used again, so a waker says for which task of its slot it is.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Wake, Waker};

use super::sync::{Arc, Condvar, Mutex};

/// What goes on in steps, one at each poll.
pub type Task = Pin<Box<dyn Future<Output = ()>>>;

/// Polls tasks, all on the thread that calls `run`.
#[derive(Default)]
pub struct EventLoop {
    slots: RefCell<Vec<Slot>>,
    ready: Arc<Ready>,
}

/// A place for one task after the other.
struct Slot {
    /// Which one this is.
    generation: usize,
    task: Option<Task>,
    free: bool,
}

/// A slot, and for which of its tasks.
type Key = (usize, usize);

#[derive(Default)]
struct Ready {
    queue: Mutex<VecDeque<Key>>,
    not_empty: Condvar,
}

/// What wakes a task.
struct Woken {
    key: Key,
    ready: Arc<Ready>,
}

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        let mut queue = self.ready.queue.lock().unwrap();
        // Once is enough, until it is polled.
        if !queue.contains(&self.key) {
            queue.push_back(self.key);
            self.ready.not_empty.notify_one();
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
        let mut slots = self.slots.borrow_mut();
        let number = slots.iter().position(|slot| slot.free).unwrap_or(slots.len());
        if number == slots.len() {
            slots.push(Slot { generation: 0, task: None, free: true });
        }
        let slot = &mut slots[number];
        *slot = Slot { generation: slot.generation + 1, task: Some(task), free: false };
        self.waker((number, slot.generation)).wake();
    }

    fn waker(&self, key: Key) -> Waker {
        Waker::from(Arc::new(Woken { key, ready: Arc::clone(&self.ready) }))
    }

    /// Polls the tasks until all have ended.
    pub fn run(&self) {
        while self.slots.borrow().iter().any(|slot| !slot.free) {
            let queue = self.ready.queue.lock().unwrap();
            let mut queue =
                self.ready.not_empty.wait_while(queue, |queue| queue.is_empty()).unwrap();
            let (number, generation) = queue.pop_front().expect("waited until there is one");
            drop(queue);
            let mut slots = self.slots.borrow_mut();
            let slot = &mut slots[number];
            if slot.generation != generation {
                continue;
            }
            let Some(mut task) = slot.task.take() else { continue };
            drop(slots);
            let waker = self.waker((number, generation));
            let polled = task.as_mut().poll(&mut Context::from_waker(&waker));
            let slot = &mut self.slots.borrow_mut()[number];
            match polled.is_pending() {
                true => slot.task = Some(task),
                false => slot.free = true,
            }
        }
    }
}
