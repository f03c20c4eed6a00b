//! A process of the check's beside the answer: a clock, say, or somebody who sends it a signal.

#![allow(unsafe_code, reason = "a process is made by fork, which nix marks unsafe")]

use std::process::exit;

use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, fork};

/// Lets a process do `act` that is no child of the answer's, so that no wait of the answer's meets
/// it. To be called before the answer is: [`call`] tells those that are there already from what an
/// answer leaves behind, and ends them with the rest.
///
/// [`call`]: super::call
///
/// # Panics
/// When there is no room for another process.
pub fn beside(act: impl FnOnce()) {
    // SAFETY: the check has the one thread, so no other holds a lock that the child may need.
    match unsafe { fork() }.expect("room for one more") {
        ForkResult::Child => {
            // SAFETY: the same holds for the child.
            if let ForkResult::Child = unsafe { fork() }.expect("room for one more") {
                act();
            }
            exit(0)
        }
        // When it has ended, its child is the supervisor's.
        ForkResult::Parent { child } => drop(waitpid(child, None)),
    }
}
