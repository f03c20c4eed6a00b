//! What an answer may take: memory, descriptors and processes.

use std::fs;

use nix::sys::prctl::set_dumpable;
use nix::unistd::{Uid, geteuid, getpid, setresuid};
use rustix::process::{Resource, Rlimit, setpriority_process, setrlimit};

use super::supervisor::MOST;
use crate::search::child::limit_memory;

/// The most descriptors that a process of the answer's may have; the stage's own stand higher, and
/// stay.
const MOST_FILES: u64 = 256;

/// Tasks that others may start meanwhile.
const OF_OTHERS: u64 = 256;

/// Tasks of the answer's, threads among them, beyond those processes that the supervisor allows: so
/// that it is the supervisor who says that there are too many.
const SPARE: u64 = 64;

/// Users from here on are nobody's, as a rule.
const NOBODYS: u32 = 1 << 30;

/// Sets the limits of this process and of all that it forks. What can't be set is done without.
pub(super) fn set() {
    limit_memory();
    limit(Resource::Nofile, MOST_FILES);
    // This counts all tasks of a user: the supervisor counts better, and this is for what is faster
    // than the supervisor.
    let tasks = if leave_root() { Some(MOST as u64 + SPARE) } else { tasks_of_all_and_more() };
    if let Some(tasks) = tasks {
        limit(Resource::Nproc, tasks);
    }
}

/// No number of processes binds root. So where root judges, an answer runs as a user of its own.
fn leave_root() -> bool {
    if !geteuid().is_root() {
        return false;
    }
    let own = Uid::from_raw(NOBODYS + getpid().as_raw().unsigned_abs());
    let left = setresuid(own, own, own).is_ok();
    // Or else the answer's processes could not look at themselves and at each other in /proc.
    let _ = set_dumpable(true);
    left
}

fn tasks_of_all_and_more() -> Option<u64> {
    tasks_of_all().map(|tasks| tasks + OF_OTHERS)
}

/// Lets this process go before all others, where that is allowed: it must not wait for a turn among
/// thousands.
pub(super) fn go_first() {
    let _ = setpriority_process(None, -20);
}

fn limit(resource: Resource, most: u64) {
    let most = Some(most);
    let _ = setrlimit(resource, Rlimit { current: most, maximum: most });
}

/// How many tasks there are on this machine.
fn tasks_of_all() -> Option<u64> {
    parse_tasks(&fs::read_to_string("/proc/loadavg").ok()?)
}

fn parse_tasks(loadavg: &str) -> Option<u64> {
    loadavg.split_whitespace().nth(3)?.split_once('/')?.1.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::parse_tasks;

    #[test]
    fn the_tasks_of_the_machine_are_behind_those_that_run() {
        assert_eq!(parse_tasks("4.53 3.20 2.11 6/312 12725\n"), Some(312));
        assert_eq!(parse_tasks(""), None);
    }
}
