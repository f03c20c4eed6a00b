//! The one who stops cleans up at once, whatever the worker may be doing.

use std::time::Duration;

use super::sync::atomic::{AtomicBool, Ordering::Relaxed};
use super::sync::mpsc::{self, RecvTimeoutError};
use super::sync::{Arc, Mutex, thread};

/// Something to do: it may be called once, from any thread.
pub type Task = Box<dyn FnOnce() + Send>;

/// What is to be done after the last task: it may be called once, from any thread.
pub type CleanUp = Box<dyn FnOnce() + Send>;

/// A thread that runs tasks, and the means to stop it.
pub struct Worker {
    stopped: Arc<AtomicBool>,
    thread: thread::JoinHandle<()>,
    clean_up: Arc<Mutex<Option<CleanUp>>>,
}

impl Worker {
    /// Starts a thread that runs `tasks`, and `clean_up` after the last.
    pub fn start(tasks: mpsc::Receiver<Task>, clean_up: CleanUp) -> Worker {
        let stopped = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&stopped);
        let clean_up = Arc::new(Mutex::new(Some(clean_up)));
        let at_the_end = Arc::clone(&clean_up);
        let thread = thread::spawn(move || {
            while !flag.load(Relaxed) {
                match tasks.recv_timeout(Duration::from_millis(10)) {
                    Ok(task) => task(),
                    Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => break,
                }
            }
            run(&at_the_end);
        });
        Worker { stopped, thread, clean_up }
    }

    /// Returns when the task in hand is finished and the clean-up is done.
    pub fn stop(self) {
        run(&self.clean_up);
        self.stopped.store(true, Relaxed);
        self.thread.join().expect("no task panics");
    }
}

/// Runs the clean-up, unless that was done.
fn run(clean_up: &Mutex<Option<CleanUp>>) {
    let clean_up = clean_up.lock().unwrap().take();
    if let Some(clean_up) = clean_up {
        clean_up();
    }
}
