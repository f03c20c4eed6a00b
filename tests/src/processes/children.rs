//! Processes that a check makes, for an answer that is called in several at the same time.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::exit;

use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, Pid, fork};

use super::post::{self, What};

/// Does `work` in a child for each number below `count`, all at once. Returns how they ended, in
/// the order of their numbers.
///
/// # Panics
/// When there may be no more processes, or the answer has waited for one of these.
pub fn in_children(count: usize, work: impl Fn(usize)) -> Vec<WaitStatus> {
    let children: Vec<Pid> = (0..count).map(|number| start(|| work(number))).collect();
    let wait = |child| waitpid(child, None).expect("a check's child is the check's to wait for");
    children.into_iter().map(wait).collect()
}

#[allow(unsafe_code, reason = "a process is made by fork, which nix marks unsafe")]
fn start(work: impl FnOnce()) -> Pid {
    // SAFETY: the child needs no lock that a thread of the answer's may hold: glibc's allocator
    // takes care of its own ones, and what the answer shares with its threads is its own affair.
    match unsafe { fork() }.expect("there is room for a check's own children") {
        ForkResult::Parent { child } => child,
        ForkResult::Child => {
            if catch_unwind(AssertUnwindSafe(work)).is_err() {
                post::ask::<()>(What::Panicked(crate::child::panics()));
            }
            exit(0)
        }
    }
}
