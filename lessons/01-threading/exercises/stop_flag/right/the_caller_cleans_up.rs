//! Who stops the worker gets the clean-up back from its thread and runs it; a worker that comes to
//! its end by itself runs it itself. The thread never waits: it only lets others go first.

use super::sync::atomic::{AtomicBool, Ordering::Relaxed};
use super::sync::mpsc::{self, TryRecvError};
use super::sync::{Arc, thread};

/// Something to do: it may be called once, from any thread.
pub type Task = Box<dyn FnOnce() + Send>;

/// What is to be done after the last task: it may be called once, from any thread.
pub type CleanUp = Box<dyn FnOnce() + Send>;

/// A thread that runs tasks, and the means to stop it.
pub struct Worker {
    stopped: Arc<AtomicBool>,
    thread: thread::JoinHandle<Option<CleanUp>>,
}

impl Worker {
    /// Starts a thread that runs `tasks`, and `clean_up` after the last.
    pub fn start(tasks: mpsc::Receiver<Task>, clean_up: CleanUp) -> Worker {
        let stopped = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&stopped);
        let thread = thread::spawn(move || {
            while !flag.load(Relaxed) {
                match tasks.try_recv() {
                    Ok(task) => task(),
                    Err(TryRecvError::Empty) => thread::yield_now(),
                    Err(TryRecvError::Disconnected) => {
                        clean_up();
                        return None;
                    }
                }
            }
            Some(clean_up)
        });
        Worker { stopped, thread }
    }

    /// Returns when the task in hand is finished and the clean-up is done.
    pub fn stop(self) {
        self.stopped.store(true, Relaxed);
        if let Some(clean_up) = self.thread.join().expect("no task panics") {
            clean_up();
        }
    }
}
