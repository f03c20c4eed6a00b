//! Jobs that meet, and then end one by one, each when nothing else moves.

use shared::waits::{Gate, Meeting, Passed};

use super::super::answer::{Job, Journal};
use super::super::sync::PoisonError;
use super::super::sync::atomic::{AtomicUsize, Ordering::SeqCst};

/// How the line begins that a job adds.
pub const WRITES: &str = "printing page";

/// What a job does.
pub struct Plan {
    /// How many jobs end before it.
    pub turn: usize,
    /// As what it is to be reported.
    pub result: Result<u64, &'static str>,
    /// Its last step, with the journal locked: returns or panics.
    pub end: fn() -> u64,
}

/// What the jobs of one call share.
pub struct Run {
    /// Each job adds a line.
    pub journal: Journal,
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

impl Run {
    /// For so many jobs.
    pub fn new(jobs: usize) -> Self {
        Self {
            journal: Journal::default(),
            meeting: Meeting::new(jobs),
            gates: (0..jobs).map(|_| Gate::new()).collect(),
            ended: AtomicUsize::new(0),
        }
    }

    /// The job with this number.
    pub fn job(&'static self, number: usize, plan: &'static Plan) -> Job {
        Box::new(move || {
            self.meeting.meet();
            let _ended = Ended(self);
            self.wait_for(plan.turn);
            let mut journal = self.journal.lock().unwrap_or_else(PoisonError::into_inner);
            journal.push(format!("{WRITES} {number}"));
            (plan.end)()
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
