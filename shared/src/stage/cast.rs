//! The cast: every process of one stage, wherever it has gone.
//!
//! A process group can be ended whole, but anybody may leave it. What its processes keep is the
//! environment that the stage was started with: in it is a mark that no other stage has, and where
//! there is a /proc, it can be read there. Elsewhere the process group has to do; untested.

use std::collections::HashSet;
use std::env;
use std::fs::{self, File};
use std::hash::{BuildHasher, RandomState};
use std::os::fd::AsRawFd;
use std::thread;
use std::time::Duration;

use rustix::process::{
    Pid, Signal, getpgid, getpid, getpriority_process, kill_process, kill_process_group,
    pidfd_send_signal, setpriority_process,
};

/// The variable that holds the mark.
const MARK: &str = "LESSON_ON_STAGE";

/// How often processes are looked for that a signal has not reached yet.
const ROUNDS: usize = 500;

/// The processes of one stage, by their mark.
#[derive(Debug)]
pub(super) struct Cast {
    mark: String,
}

impl Cast {
    /// The cast of a stage that is to be started.
    pub(super) fn new() -> Cast {
        // Its keys are random, and no two of a process are alike.
        let random = RandomState::new().hash_one(MARK);
        Cast { mark: format!("{}-{random:016x}", getpid()) }
    }

    /// The cast that this process is one of, if a stage started it.
    pub(super) fn mine() -> Option<Cast> {
        env::var(MARK).ok().map(|mark| Cast { mark })
    }

    /// The variable that marks a process, and its value.
    pub(super) fn variable(&self) -> (&'static str, &str) {
        (MARK, &self.mark)
    }

    /// Ends all but this process.
    ///
    /// They are stopped before the first is killed: where there may be no more processes, each that
    /// ends makes room for what another one forks.
    pub(super) fn end(&self) {
        // As far as it may, this thread goes before hundreds of processes that fork.
        let priority = getpriority_process(None).unwrap_or_default();
        let _ = setpriority_process(None, -20);
        if self.reach_all(Signal::STOP) {
            self.reach_all(Signal::KILL);
        }
        let _ = setpriority_process(None, priority);
    }

    /// Sends a signal until twice in a row there is nobody whom it has not reached, since a process
    /// that is just becoming another program has no environment for a moment. Returns whether there
    /// was anybody.
    fn reach_all(&self, signal: Signal) -> bool {
        let (mut reached, mut anybody, mut in_vain) = (HashSet::new(), false, 0);
        for _ in 0..ROUNDS {
            let mut found = false;
            self.visit(|pid, process| {
                // One that was killed has to be gone; one that was stopped stays.
                if reached.insert(pid) || signal == Signal::KILL {
                    send(pid, process, signal);
                    found = true;
                }
            });
            anybody |= found;
            in_vain = if found { 0 } else { in_vain + 1 };
            if in_vain == 2 {
                break;
            }
            thread::sleep(Duration::from_millis(1));
        }
        anybody
    }

    /// Calls `visit` for each that lives, with its folder in /proc. Zombies have no environment.
    fn visit(&self, mut visit: impl FnMut(Pid, &File)) {
        let Ok(processes) = fs::read_dir("/proc") else { return };
        let entry = format!("{MARK}={}", self.mark);
        for process in processes.flatten() {
            let number = process.file_name().to_str().and_then(|name| name.parse().ok());
            let Some(pid) = number.and_then(Pid::from_raw).filter(|pid| *pid != getpid()) else {
                continue;
            };
            // Once open, it stays this very process's: a number may become another's.
            let Ok(folder) = File::open(process.path()) else { continue };
            let environment = fs::read(format!("/proc/self/fd/{}/environ", folder.as_raw_fd()));
            let mut variables = environment.iter().flat_map(|all| all.split(|byte| *byte == 0));
            if variables.any(|variable| variable == entry.as_bytes()) {
                visit(pid, &folder);
            }
        }
    }
}

/// An error says that it is gone.
fn send(pid: Pid, process: &File, signal: Signal) {
    let leads_a_group = getpgid(Some(pid)) == Ok(pid);
    if pidfd_send_signal(process, signal) == Err(rustix::io::Errno::NOSYS) {
        let _ = kill_process(pid, signal);
    }
    // Whole: nobody in it can fork on meanwhile.
    if leads_a_group {
        let _ = kill_process_group(pid, signal);
    }
}
