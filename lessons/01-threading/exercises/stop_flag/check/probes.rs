//! Tasks and a clean-up that note what becomes of them.

use shared::waits::{self, Gate};

use super::super::answer::{CleanUp, Task, Worker};
use super::super::sync::{Arc, Mutex, MutexGuard, mpsc, thread};

/// What the tasks and the clean-up of one worker share.
pub struct Probes {
    notes: Mutex<Notes>,
    /// Holds what runs until `stop` has returned, or until all else has come to rest.
    pub hold: Gate,
    /// Opened when the clean-up begins.
    pub cleaning: Gate,
    /// The thread that calls `stop`.
    caller: thread::ThreadId,
}

#[derive(Clone, Default)]
pub struct Notes {
    /// The numbers of the tasks, and `clean-up`, as they began.
    pub begun: Vec<&'static str>,
    running: usize,
    cleaned_up: bool,
    overlap: bool,
}

/// What was so when `stop` returned.
pub struct Stopped {
    pub task: &'static str,
    pub clean_up: &'static str,
}

/// A channel for the tasks of one worker, and the probes for these.
pub fn case() -> (Arc<Probes>, mpsc::Sender<Task>, mpsc::Receiver<Task>) {
    let [hold, cleaning] = [(); 2].map(|()| Gate::new());
    let caller = thread::current().id();
    let (sender, tasks) = mpsc::channel();
    (Arc::new(Probes { notes: Mutex::default(), hold, cleaning, caller }), sender, tasks)
}

/// A task that notes when it begins and ends.
pub fn task(
    probes: &Arc<Probes>,
    number: &'static str,
    work: impl FnOnce() + Send + 'static,
) -> Task {
    let probes = Arc::clone(probes);
    Box::new(move || {
        probes.begin(number).running += 1;
        work();
        probes.notes().running -= 1;
    })
}

/// A clean-up that is held until it is known whether `stop` waits for it.
pub fn clean_up(probes: &Arc<Probes>) -> CleanUp {
    let probes = Arc::clone(probes);
    Box::new(move || {
        let mut notes = probes.begin("clean-up");
        notes.overlap = notes.running > 0;
        drop(notes);
        probes.cleaning.open();
        // `stop` can't return too early from a clean-up that it runs itself.
        if thread::current().id() != probes.caller {
            probes.hold.pass();
        }
        probes.notes().cleaned_up = true;
    })
}

impl Probes {
    /// What was noted so far.
    pub fn notes(&self) -> MutexGuard<'_, Notes> {
        self.notes.lock().expect("nobody panics with the notes in hand")
    }

    fn begin(&self, what: &'static str) -> MutexGuard<'_, Notes> {
        let mut notes = self.notes();
        notes.begun.push(what);
        notes
    }

    /// Stops the worker, then lets go whom it did not wait for.
    pub fn stop(&self, worker: Worker) -> Stopped {
        worker.stop();
        let notes = self.notes().clone();
        self.hold.open();
        waits::settle();
        let ever = |what| self.notes().begun.contains(&what);
        let task = match notes.running {
            0 if ever("1") => "finished",
            0 => "never begun",
            _ => "still running",
        };
        let clean_up = match notes {
            Notes { overlap: true, .. } => "began before the task ended",
            Notes { cleaned_up: true, .. } => "finished",
            _ if ever("clean-up") => "not finished",
            _ => "never begun",
        };
        Stopped { task, clean_up }
    }
}
