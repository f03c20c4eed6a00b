//! Waits for the task in hand, but not for the thread, which sits in `recv` for good.

use super::sync::atomic::{AtomicBool, Ordering::Relaxed};
use super::sync::{Arc, Mutex, mpsc, thread};

/// Something to do: it may be called once, from any thread.
pub type Task = Box<dyn FnOnce() + Send>;

/// What is to be done after the last task: it may be called once, from any thread.
pub type CleanUp = Box<dyn FnOnce() + Send>;

/// What the thread that runs the tasks shares with the one who stops it.
pub struct Worker {
    stopped: Arc<AtomicBool>,
    clean_up: Arc<Mutex<Option<CleanUp>>>,
}

impl Worker {
    /// Starts a thread that runs `tasks`, and `clean_up` after the last.
    pub fn start(tasks: mpsc::Receiver<Task>, clean_up: CleanUp) -> Worker {
        let stopped = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&stopped);
        let clean_up = Arc::new(Mutex::new(Some(clean_up)));
        let shared = Arc::clone(&clean_up);
        thread::spawn(move || {
            for task in tasks {
                // Held while the task runs, so that nobody cleans up meanwhile.
                let _clean_up = shared.lock().unwrap();
                if flag.load(Relaxed) {
                    return;
                }
                task();
            }
            run(&shared);
        });
        Worker { stopped, clean_up }
    }

    /// Returns when the task in hand is finished and the clean-up is done.
    pub fn stop(self) {
        self.stopped.store(true, Relaxed);
        run(&self.clean_up);
    }
}

/// Runs the clean-up, unless that was done.
fn run(clean_up: &Mutex<Option<CleanUp>>) {
    let clean_up = clean_up.lock().unwrap().take();
    if let Some(clean_up) = clean_up {
        clean_up();
    }
}
