//! As `finally` in Python: the clean-up is in a drop, which no way out of the loop goes round.
//! `stop` waits for a word, which the drop sends last of all, and not for the end of the thread.

use std::time::Duration;

use super::sync::mpsc::{self, RecvTimeoutError};
use super::sync::{Arc, Mutex, thread};

/// Something to do: it may be called once, from any thread.
pub type Task = Box<dyn FnOnce() + Send>;

/// What is to be done after the last task: it may be called once, from any thread.
pub type CleanUp = Box<dyn FnOnce() + Send>;

/// The means to stop a thread that runs tasks.
pub struct Worker {
    stopped: Arc<Mutex<bool>>,
    done: mpsc::Receiver<()>,
}

struct Finally {
    clean_up: Option<CleanUp>,
    done: mpsc::Sender<()>,
}

impl Drop for Finally {
    fn drop(&mut self) {
        if let Some(clean_up) = self.clean_up.take() {
            clean_up();
        }
        // An error says that nobody stops this worker.
        let _ = self.done.send(());
    }
}

impl Worker {
    /// Starts a thread that runs `tasks`, and `clean_up` after the last.
    pub fn start(tasks: mpsc::Receiver<Task>, clean_up: CleanUp) -> Worker {
        let stopped = Arc::new(Mutex::new(false));
        let flag = Arc::clone(&stopped);
        let (sender, done) = mpsc::channel();
        thread::spawn(move || {
            let _finally = Finally { clean_up: Some(clean_up), done: sender };
            loop {
                if *flag.lock().unwrap() {
                    return;
                }
                match tasks.recv_timeout(Duration::from_millis(5)) {
                    Ok(task) => task(),
                    Err(RecvTimeoutError::Timeout) => continue,
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
        });
        Worker { stopped, done }
    }

    /// Returns when the task in hand is finished and the clean-up is done.
    pub fn stop(self) {
        *self.stopped.lock().unwrap() = true;
        self.done.recv().expect("the drop sends a word in any case");
    }
}
