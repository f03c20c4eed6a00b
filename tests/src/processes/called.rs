//! Calls an answer, and sees what it left behind.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::process::exit;

use nix::sys::signal::{Signal, kill};
use nix::sys::wait::waitpid;
use nix::unistd::{Pid, getpid, getppid};

use super::post::{self, What};
use super::probe::settle;
use super::table::{Look, links};

/// What came of calling an answer.
#[derive(Debug)]
pub struct Called<T> {
    /// What it returned.
    pub returned: T,
    /// Children that had not ended when it returned.
    pub alive: usize,
    /// Children that had ended, and that nobody had waited for.
    pub zombies: usize,
    /// Processes that had not ended, and whose parent had.
    pub orphans: usize,
    /// Descriptors that were not open before, by what they lead to, as in `pipe:[4711]`.
    pub left_open: Vec<String>,
}

/// Calls an answer. When it has returned and all it left running has come to rest, sees what is
/// left, and ends that, so that the next call begins with nothing.
///
/// A child that comes back out of the answer ends here, and with it the run.
pub fn call<T>(answer: impl FnOnce() -> T) -> Called<T> {
    let own = getpid();
    let before = links(own.as_raw());
    // A list that is read while processes come and go may have gaps.
    settle();
    let bystanders = orphans(&Look::below(getppid().as_raw()), own.as_raw());
    let returned = catch_unwind(AssertUnwindSafe(answer));
    if getpid() != own {
        let panics = returned.is_err().then(crate::child::panics);
        post::ask::<()>(panics.map_or(What::CameBack, What::Panicked));
        exit(0);
    }
    let returned = returned.unwrap_or_else(|panic| resume_unwind(panic));
    settle();
    let mut left_open = links(own.as_raw());
    left_open.retain(|file| !before.contains(file));
    let look = Look::below(getppid().as_raw());
    let alive = look.children(own.as_raw()).filter(|pid| look.lives(*pid)).count();
    let zombies = look.children(own.as_raw()).count() - alive;
    let mut orphans = orphans(&look, own.as_raw());
    orphans.retain(|pid| !bystanders.contains(pid));
    end_what_is_left(&look, own.as_raw());
    let left_open = left_open.into_iter().map(|(_, link)| link).collect();
    Called { returned, alive, zombies, orphans: orphans.len(), left_open }
}

/// Processes that have not ended, and whose parent has.
fn orphans(look: &Look, own: i32) -> Vec<i32> {
    let supervisors = look.children(getppid().as_raw());
    supervisors.filter(|pid| *pid != own && look.lives(*pid)).collect()
}

fn end_what_is_left(look: &Look, own: i32) {
    for pid in look.processes().filter(|pid| *pid != own) {
        // An error says that it has ended meanwhile.
        let _ = kill(Pid::from_raw(pid), Signal::SIGKILL);
    }
    while waitpid(None, None).is_ok() {}
}
