//! The trial's child: it forks the process that calls the answer, and watches over it.

#![allow(unsafe_code, reason = "the answer's process is made by fork, which nix marks unsafe")]

use std::panic::catch_unwind;
use std::process::exit;
use std::time::Duration;
use std::{env, io};

use nix::sys::prctl::set_child_subreaper;
use nix::sys::signal::{SigSet, Signal, kill, killpg};
use nix::unistd::{ForkResult, Pid, fork, getpgid, getpgrp, getpid};
use shared::schedules::Panicked;

use super::ended::Ended;
use super::folder;
use super::limits;
use super::post::{self, What};
use super::supervisor::Supervisor;
use super::table::Look;
use crate::Report;

/// The variable that tells the child how many milliseconds an answer may take.
pub(crate) const TIME_LIMIT: &str = "TRIAL_TIME_LIMIT";

/// Lets no signal but SIGKILL end this process: an answer may send one to its whole group. Called
/// while there is one thread.
pub(crate) fn heed_no_signals() {
    // What can't be blocked will end the run.
    let _ = SigSet::all().thread_block();
}

/// Runs the check in a process below this one, and hands what came of it to `send`. Ends every
/// process of the run, this one last: it does not return.
pub(crate) fn main(check: fn() -> Report, panics: fn() -> Vec<Panicked>, send: fn(Ended)) -> ! {
    match run(check, panics) {
        Ok(ended) => {
            // Who looks for those that left the group gives the others time to fork.
            let at_once = matches!(ended, Ended::TooMany(_));
            send(ended);
            if !at_once {
                end_strays();
            }
            // An error says that who still runs, and ends now, has just made a file.
            let _ = folder::remove();
        }
        Err(error) => eprintln!("The answer could not be watched: {error}."),
    }
    let _ = killpg(getpgrp(), Signal::SIGKILL);
    exit(0)
}

fn run(check: fn() -> Report, panics: fn() -> Vec<Panicked>) -> io::Result<Ended> {
    // A process whose parent has ended becomes ours, and so stays in sight.
    set_child_subreaper(true)?;
    let listener = post::open()?;
    folder::choose()?;
    // SAFETY: the one other thread of a stage's child holds no lock: all it does is read.
    match unsafe { fork() }? {
        ForkResult::Child => {
            drop(listener);
            let _ = SigSet::all().thread_unblock();
            call(check, panics)
        }
        ForkResult::Parent { child } => {
            limits::go_first();
            Supervisor { answer: child, listener, time_limit: time_limit() }.watch()
        }
    }
}

/// The answer's process.
fn call(check: fn() -> Report, panics: fn() -> Vec<Panicked>) -> ! {
    limits::set();
    let report = catch_unwind(check);
    let panics = panics();
    post::ask::<()>(match report {
        Ok(report) => What::Report(report, panics),
        Err(_) => What::Panicked(panics),
    });
    exit(0)
}

fn time_limit() -> Duration {
    let text = env::var(TIME_LIMIT).ok();
    let milliseconds = text.and_then(|text| text.parse().ok());
    milliseconds.map_or(crate::learner::PATIENCE, Duration::from_millis)
}

/// How often is looked for processes that left the group: one that forks without end is faster.
const MOST_ROUNDS: usize = 100;

/// Ends those that have left the group.
fn end_strays() {
    let own = getpid().as_raw();
    for _ in 0..MOST_ROUNDS {
        let look = Look::below(own);
        let living = look.processes().filter(|pid| look.lives(*pid)).map(Pid::from_raw);
        // Who has ended meanwhile is in no group.
        let left = |pid: &Pid| getpgid(Some(*pid)).is_ok_and(|group| group != getpgrp());
        let strays: Vec<Pid> = living.filter(left).collect();
        if strays.is_empty() {
            break;
        }
        for pid in strays {
            // An error says that it has ended meanwhile.
            let _ = kill(pid, Signal::SIGKILL);
        }
    }
}
