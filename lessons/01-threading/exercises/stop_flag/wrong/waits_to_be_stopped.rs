//! Runs what is left when the senders are gone, but then waits for a `stop` before it cleans up.

use std::time::Duration;

use super::sync::mpsc::{self, RecvTimeoutError, TryRecvError};
use super::sync::thread;

/// Something to do: it may be called once, from any thread.
pub type Task = Box<dyn FnOnce() + Send>;

/// What is to be done after the last task: it may be called once, from any thread.
pub type CleanUp = Box<dyn FnOnce() + Send>;

/// A thread that runs tasks, and the means to stop it.
pub struct Worker {
    stop: mpsc::Sender<()>,
    thread: thread::JoinHandle<()>,
}

impl Worker {
    /// Starts a thread that runs `tasks`, and `clean_up` after the last.
    pub fn start(tasks: mpsc::Receiver<Task>, clean_up: CleanUp) -> Worker {
        let (stop, stopped) = mpsc::channel();
        let thread = thread::spawn(move || {
            while stopped.try_recv() == Err(TryRecvError::Empty) {
                match tasks.recv_timeout(Duration::from_millis(10)) {
                    Ok(task) => task(),
                    Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => {
                        let _ = stopped.recv();
                        break;
                    }
                }
            }
            clean_up();
        });
        Worker { stop, thread }
    }

    /// Returns when the task in hand is finished and the clean-up is done.
    pub fn stop(self) {
        let _ = self.stop.send(());
        self.thread.join().expect("no task panics");
    }
}
