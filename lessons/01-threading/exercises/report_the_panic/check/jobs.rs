//! Jobs that meet, and then end one by one, each when nothing else moves.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::thread::ThreadId;

use shared::waits::{Gate, Meeting, Passed};

use super::super::answer::{Job, Journal};
use super::super::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use super::super::sync::{Mutex, PoisonError, thread};

/// How the line begins that a job adds.
pub const WRITES: &str = "printing page";

/// What a job does.
pub struct Plan {
    /// How many jobs end before it, or fewer: who has the same turn ends in any order.
    pub turn: usize,
    /// Its last step, with the journal locked.
    pub end: End,
}

/// How a job ends.
pub enum End {
    /// It returns.
    Returns(u64),
    /// It panics with a `&str`.
    Str(&'static str),
    /// It panics with a `String`.
    Text(&'static str),
    /// It panics with something that is no text.
    Other(fn() -> Box<dyn Any + Send>),
}

impl End {
    /// As what it is to be reported.
    pub fn result(&self) -> Result<u64, String> {
        match *self {
            Self::Returns(value) => Ok(value),
            Self::Str(message) | Self::Text(message) => Err(message.to_owned()),
            Self::Other(_) => Err("no message".to_owned()),
        }
    }

    /// `resume_unwind` panics without a word on the terminal.
    fn come(&self) -> u64 {
        match *self {
            Self::Returns(value) => value,
            Self::Str(message) => resume_unwind(Box::new(message)),
            Self::Text(message) => resume_unwind(Box::new(message.to_owned())),
            Self::Other(payload) => resume_unwind(payload()),
        }
    }
}

/// What the jobs of one call share.
pub struct Run {
    /// Each job adds a line.
    pub journal: Journal,
    /// The lines of the jobs, in the order in which they were added.
    pub written: Mutex<Vec<String>>,
    /// The thread that calls the answer.
    caller: ThreadId,
    /// How many jobs that one ran.
    pub on_caller: AtomicUsize,
    /// Of all jobs.
    pub meeting: Meeting,
    /// One for each turn.
    pub gates: Vec<Gate>,
    /// How many jobs have ended.
    pub ended: AtomicUsize,
}

/// Counts a job when it ends, be it by a panic.
struct Ended(&'static Run);

impl Drop for Ended {
    fn drop(&mut self) {
        self.0.ended.fetch_add(1, SeqCst);
    }
}

/// If it has lines already, one who added to it has panicked.
fn journal(older: Vec<String>) -> Journal {
    let journal = Journal::default();
    if !older.is_empty() {
        let _ = catch_unwind(AssertUnwindSafe(|| {
            let mut journal = journal.lock().expect("nobody has panicked yet");
            journal.extend(older);
            resume_unwind(Box::new("with the journal locked"));
        }));
    }
    journal
}

impl Run {
    /// For so many jobs. These lines are in the journal already.
    pub fn new(jobs: usize, older: Vec<String>) -> Self {
        Self {
            journal: journal(older.clone()),
            written: Mutex::new(older),
            caller: thread::current().id(),
            on_caller: AtomicUsize::new(0),
            meeting: Meeting::new(jobs),
            gates: (0..jobs).map(|_| Gate::new()).collect(),
            ended: AtomicUsize::new(0),
        }
    }

    /// The job with this number.
    pub fn job(&'static self, number: usize, plan: &'static Plan) -> Job {
        Box::new(move || {
            self.on_caller.fetch_add((thread::current().id() == self.caller).into(), SeqCst);
            self.meeting.meet();
            let _ended = Ended(self);
            self.wait_for(plan.turn);
            let mut journal = self.journal.lock().unwrap_or_else(PoisonError::into_inner);
            journal.push(format!("{WRITES} {number}"));
            self.written.lock().expect("nothing panics here").extend(journal.last().cloned());
            plan.end.come()
        })
    }

    /// Each time that nothing else moves, the job that has waited longest is let go: before its
    /// turn at most once for each turn of others, unless a job whose turn it is can't end.
    fn wait_for(&self, turn: usize) {
        for _ in 0..=turn {
            if self.gates[turn].pass() == Passed::Opened || self.ended.load(SeqCst) == turn {
                return;
            }
        }
    }
}
