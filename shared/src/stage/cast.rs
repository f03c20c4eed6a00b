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
    setpriority_process,
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

    /// How many of it live, this process not counted.
    pub(super) fn alive(&self) -> usize {
        let mut alive = 0;
        let _ = self.visit(|_, _| alive += 1);
        alive
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

    /// Sends a signal until there is nobody whom it has not reached. Returns whether there was
    /// anybody.
    fn reach_all(&self, signal: Signal) -> bool {
        let mut reached = HashSet::new();
        for _ in 0..ROUNDS {
            let mut found = false;
            let all_known = self.visit(|pid, process| {
                // One that was killed has to be gone; one that was stopped stays.
                if reached.insert(pid) || signal == Signal::KILL {
                    send(pid, process, signal);
                    found = true;
                }
            });
            if all_known && !found {
                break;
            }
            thread::sleep(Duration::from_millis(1));
        }
        !reached.is_empty()
    }

    /// Calls `visit` for each that lives, with its folder in /proc. Returns whether it is known of
    /// all processes if they are of the cast.
    fn visit(&self, mut visit: impl FnMut(Pid, &File)) -> bool {
        let Ok(processes) = fs::read_dir("/proc") else { return true };
        let mut all_known = true;
        for process in processes.flatten() {
            let number = process.file_name().to_str().and_then(|name| name.parse().ok());
            let Some(pid) = number.and_then(Pid::from_raw).filter(|pid| *pid != getpid()) else {
                continue;
            };
            // Once open, it stays this very process's: a number may become another's.
            let Ok(folder) = File::open(process.path()) else { continue };
            match self.is_of_it(&folder) {
                Some(true) => visit(pid, &folder),
                Some(false) => {}
                None => all_known = false,
            }
        }
        all_known
    }

    /// Nothing of a process that is just becoming another program.
    fn is_of_it(&self, process: &File) -> Option<bool> {
        let read = |name| fs::read(format!("/proc/self/fd/{}/{name}", process.as_raw_fd()));
        let Ok(environment) = read("environ") else { return Some(false) };
        let entry = format!("{MARK}={}", self.mark);
        if environment.split(|byte| *byte == 0).any(|variable| variable == entry.as_bytes()) {
            return Some(true);
        }
        let stat = read("stat").unwrap_or_default();
        let changes = environment.is_empty() && is_changing(&String::from_utf8_lossy(&stat));
        (!changes).then_some(false)
    }
}

/// Whether a process is just becoming another program: for a moment it has no place for an
/// environment. Zombies and threads of the kernel never have one.
fn is_changing(stat: &str) -> bool {
    const OF_THE_KERNEL: u32 = 0x0020_0000;
    // As in `4711 (name) S 1 4711 ..`; the name may hold anything.
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap_or_default().split(' ').collect();
    let [Some(&state), Some(flags), Some(&environment_end)] = [0, 6, 48].map(|at| fields.get(at))
    else {
        return false;
    };
    let of_the_kernel = flags.parse().is_ok_and(|flags: u32| flags & OF_THE_KERNEL != 0);
    state != "Z" && !of_the_kernel && environment_end == "0"
}

/// An error says that it is gone.
fn send(pid: Pid, process: &File, signal: Signal) {
    let leads_a_group = getpgid(Some(pid)) == Ok(pid);
    #[cfg(target_os = "linux")]
    let sent = rustix::process::pidfd_send_signal(process, signal);
    #[cfg(not(target_os = "linux"))]
    let (sent, _) = (Err(rustix::io::Errno::NOSYS), process);
    if sent == Err(rustix::io::Errno::NOSYS) {
        let _ = kill_process(pid, signal);
    }
    // Whole: nobody in it can fork on meanwhile.
    if leads_a_group {
        let _ = kill_process_group(pid, signal);
    }
}
