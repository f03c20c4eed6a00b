//! One thread fetches the tasks, another runs them. Between them is a queue with a condition, so
//! that the one that works waits without a time limit, and a stop reaches it at once.

use std::collections::VecDeque;
use std::time::Duration;

use super::sync::mpsc::{self, RecvTimeoutError};
use super::sync::{Arc, Condvar, Mutex, thread};

/// Something to do: it may be called once, from any thread.
pub type Task = Box<dyn FnOnce() + Send>;

/// What is to be done after the last task: it may be called once, from any thread.
pub type CleanUp = Box<dyn FnOnce() + Send>;

/// Two threads that run tasks, and the means to stop them.
pub struct Worker {
    shared: Arc<Shared>,
    threads: [thread::JoinHandle<()>; 2],
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    queue: VecDeque<Task>,
    closed: bool,
    stopped: bool,
}

impl Worker {
    /// Starts threads that run `tasks`, and `clean_up` after the last.
    pub fn start(tasks: mpsc::Receiver<Task>, clean_up: CleanUp) -> Worker {
        let shared = Arc::new(Shared::default());
        let (fetcher, runner) = (Arc::clone(&shared), Arc::clone(&shared));
        let fetch = thread::spawn(move || fetcher.fetch(tasks));
        let run = thread::spawn(move || {
            while let Some(task) = runner.next() {
                task();
            }
            clean_up();
        });
        Worker { shared, threads: [fetch, run] }
    }

    /// Returns when the task in hand is finished and the clean-up is done.
    pub fn stop(self) {
        self.shared.change(|state| state.stopped = true);
        for thread in self.threads {
            thread.join().expect("no task panics");
        }
    }
}

impl Shared {
    fn fetch(&self, tasks: mpsc::Receiver<Task>) {
        while !self.state.lock().unwrap().stopped {
            match tasks.recv_timeout(Duration::from_millis(5)) {
                Ok(task) => self.change(|state| state.queue.push_back(task)),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        self.change(|state| state.closed = true);
    }

    /// Waits for a task; `None` is the end.
    fn next(&self) -> Option<Task> {
        let idle = |state: &mut State| state.queue.is_empty() && !state.closed && !state.stopped;
        let mut state = self.changed.wait_while(self.state.lock().unwrap(), idle).unwrap();
        if state.stopped { None } else { state.queue.pop_front() }
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state.lock().unwrap());
        // After the change: who is woken before it finds nothing, and waits on.
        self.changed.notify_all();
    }
}
