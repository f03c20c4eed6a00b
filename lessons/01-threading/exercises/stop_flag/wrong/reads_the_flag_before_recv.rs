//! Looks at the flag, and then sits in `recv`, from where it can look no more.

use super::sync::atomic::{AtomicBool, Ordering::Relaxed};
use super::sync::{Arc, mpsc, thread};

/// Something to do: it may be called once, from any thread.
pub type Task = Box<dyn FnOnce() + Send>;

/// What is to be done after the last task: it may be called once, from any thread.
pub type CleanUp = Box<dyn FnOnce() + Send>;

/// A thread that runs tasks, and the means to stop it.
pub struct Worker {
    stopped: Arc<AtomicBool>,
    thread: thread::JoinHandle<()>,
}

impl Worker {
    /// Starts a thread that runs `tasks`, and `clean_up` after the last.
    pub fn start(tasks: mpsc::Receiver<Task>, clean_up: CleanUp) -> Worker {
        let stopped = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&stopped);
        let thread = thread::spawn(move || {
            while !flag.load(Relaxed) {
                match tasks.recv() {
                    Ok(task) => task(),
                    Err(_) => break,
                }
            }
            clean_up();
        });
        Worker { stopped, thread }
    }

    /// Returns when the task in hand is finished and the clean-up is done.
    pub fn stop(self) {
        self.stopped.store(true, Relaxed);
        self.thread.join().expect("no task panics");
    }
}
