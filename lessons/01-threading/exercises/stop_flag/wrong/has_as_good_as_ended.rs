//! Who finds that the last task is done does not wait for the clean-up.

use std::time::Duration;

use super::sync::atomic::{AtomicBool, Ordering::Relaxed};
use super::sync::mpsc::{self, RecvTimeoutError};
use super::sync::{Arc, thread};

/// Something to do: it may be called once, from any thread.
pub type Task = Box<dyn FnOnce() + Send>;

/// What is to be done after the last task: it may be called once, from any thread.
pub type CleanUp = Box<dyn FnOnce() + Send>;

/// A thread that runs tasks, and the means to stop it.
pub struct Worker {
    stopped: Arc<AtomicBool>,
    thread: thread::JoinHandle<()>,
}

/// How long a `stop` may go unnoticed while no task comes.
const MOMENT: Duration = Duration::from_millis(10);

impl Worker {
    /// Starts a thread that runs `tasks`, and `clean_up` after the last.
    pub fn start(tasks: mpsc::Receiver<Task>, clean_up: CleanUp) -> Worker {
        let stopped = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&stopped);
        let thread = thread::spawn(move || {
            // Relaxed: the flag tells no more than itself, and all else comes over the channel.
            while !flag.load(Relaxed) {
                match tasks.recv_timeout(MOMENT) {
                    Ok(task) => task(),
                    Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => break,
                }
            }
            flag.store(true, Relaxed);
            clean_up();
        });
        Worker { stopped, thread }
    }

    /// Returns when the task in hand is finished and the clean-up is done.
    pub fn stop(self) {
        if self.stopped.swap(true, Relaxed) {
            return; // It ends by itself.
        }
        self.thread.join().expect("no task panics");
    }
}
