//! Gives its queue away when it runs for the first time.

use std::cell::RefCell;
use std::pin::Pin;
use std::task::{Context, Wake, Waker};

use super::sync::atomic::{AtomicBool, Ordering::SeqCst};
use super::sync::{Arc, Mutex, mpsc};

/// What goes on in steps, one at each poll.
pub type Task = Pin<Box<dyn Future<Output = ()>>>;

/// Polls tasks, all on the thread that calls `run`.
pub struct EventLoop {
    /// By their numbers; `None` for one that has ended or is being polled.
    tasks: RefCell<Vec<Option<Task>>>,
    wakers: RefCell<Vec<Arc<Woken>>>,
    ready: RefCell<Option<mpsc::Receiver<usize>>>,
    tell: Mutex<mpsc::Sender<usize>>,
}

/// What wakes a task.
struct Woken {
    number: usize,
    queued: AtomicBool,
    tell: Mutex<mpsc::Sender<usize>>,
}

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        if !self.queued.swap(true, SeqCst) {
            // Nobody receives it if the loop is gone.
            let _ = self.tell.lock().unwrap().send(self.number);
        }
    }
}

impl EventLoop {
    /// A loop without tasks.
    pub fn new() -> EventLoop {
        let (tell, ready) = mpsc::channel();
        let (tasks, wakers) = (RefCell::default(), RefCell::default());
        EventLoop { tasks, wakers, ready: RefCell::new(Some(ready)), tell: Mutex::new(tell) }
    }

    /// Adds a task, which is to be polled for a first time. A task may do so, too.
    pub fn spawn(&self, task: Task) {
        let number = self.tasks.borrow().len();
        let tell = Mutex::new(self.tell.lock().unwrap().clone());
        let woken = Arc::new(Woken { number, queued: AtomicBool::new(false), tell });
        self.tasks.borrow_mut().push(Some(task));
        self.wakers.borrow_mut().push(Arc::clone(&woken));
        woken.wake();
    }

    /// Polls the tasks until all have ended.
    pub fn run(&self) {
        let Some(ready) = self.ready.take() else { return };
        while self.tasks.borrow().iter().any(Option::is_some) {
            let number = ready.recv().expect("the loop itself has a sender");
            let woken = Arc::clone(&self.wakers.borrow()[number]);
            woken.queued.store(false, SeqCst);
            let Some(mut task) = self.tasks.borrow_mut()[number].take() else { continue };
            let waker = Waker::from(woken);
            if task.as_mut().poll(&mut Context::from_waker(&waker)).is_pending() {
                self.tasks.borrow_mut()[number] = Some(task);
            }
        }
    }
}
