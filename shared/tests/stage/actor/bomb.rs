//! A fork bomb that can harm nobody.

use std::io::{Read, Write, pipe};

use nix::unistd::{ForkResult, alarm, fork, setsid};

use super::FUSE;

/// How many processes it makes at most.
const MOST: usize = 120;

/// Where its processes go.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Debris {
    /// They stay in the process group.
    Stays,
    /// Each leaves for a session of its own.
    Leaves,
}

/// Forks in a loop, in which the children go on, too. Each fork takes a byte from a pipe; when that
/// is empty, all wait for more.
pub fn explode(debris: Debris) -> ! {
    let (mut charge, mut load) = pipe().expect("a pipe");
    load.write_all(&[0; MOST]).expect("a pipe has room for so much");
    loop {
        charge.read_exact(&mut [0]).expect("this process could write, too");
        // SAFETY: the other thread of the first process waits for its pipe, and has no lock.
        if let Ok(ForkResult::Child) = unsafe { fork() } {
            alarm::set(FUSE);
            if debris == Debris::Leaves {
                setsid().expect("who was just forked leads no group");
            }
        }
    }
}
