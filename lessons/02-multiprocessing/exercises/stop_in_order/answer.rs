//! Exercise 2.8 · Stop in order
//!
//! A service: items come out of a pipe, a byte each, and `workers` child
//! processes `work` on them, all at the same time. Read an item only when a
//! worker has nothing to do, and give it to that one. Return the results, in
//! any order, when the pipe has come to its end, or when SIGTERM has come to
//! this process, which asks for the end.
//!
//! From then on read no more items: what is left in the pipe is for whoever
//! comes next. But whatever was read before is worked on to its end, and its
//! result is among those that you return. SIGTERM may come when all work (`at
//! work`), when nobody does and you wait for the next item (`idle`) or for the
//! first (`no item`), just when there are results and items (`at once`),
//! `twice`, and, as when it is sent to a whole group, to the workers as well
//! (`to all`), who must not die of it.
//!
//! A work may start a process that stays (`children`). When you return, nothing is left: no
//! worker, nothing that a worker has started, no descriptor that was not open
//! before. Who waits has to sleep meanwhile.
//!
//! A signal handler may do hardly anything: it must not allocate, print or take
//! a lock. So write none. `signal_hook` has handlers that write a byte into a
//! pipe or set a flag; nix's `SignalFd` does without one. Besides those two
//! crates there is std, and `fork` is the only call that may stand in
//! `unsafe { }`. A signal interrupts `poll`, which then returns EINTR.
//!
//! In Python: `signal.signal(SIGTERM, ..)`, where a handler may do what it
//! likes, since it runs between two of the interpreter's instructions.

#[allow(unused_imports, reason = "yours to use")]
use std::io::{self, PipeReader, Read, Write};
#[allow(unused_imports, reason = "yours to use")]
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::process::exit;

#[allow(unused_imports, reason = "yours to use")]
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
#[allow(unused_imports, reason = "yours to use")]
use nix::sys::wait::waitpid;
#[allow(unused_imports, reason = "yours to use")]
use nix::unistd::{ForkResult, Pid, fork, setpgid};
#[allow(unused_imports, reason = "yours to use")]
use signal_hook::low_level::{pipe, unregister};

/// What is done with an item; it returns the result.
pub type Work = Box<dyn Fn(u8) -> u8>;

/// A process that works. It is a start, and yours to change.
#[allow(dead_code, reason = "yours to use")]
struct Worker {
    pid: Pid,
    /// A byte into it is an item, a byte out of it a result.
    line: UnixStream,
}

/// Starts one more worker, which ends when its line does.
#[allow(dead_code, reason = "yours to use")]
fn start(team: &mut Vec<Worker>, work: &Work) -> io::Result<()> {
    let (line, mut own) = UnixStream::pair()?;
    match unsafe { fork() }? {
        ForkResult::Child => {
            drop(line);
            team.clear(); // Or the others would not see the end of their lines.
            let mut item = [0];
            while own.read_exact(&mut item).is_ok() {
                own.write_all(&[work(item[0])]).expect("the parent reads");
            }
            exit(0)
        }
        ForkResult::Parent { child: pid } => {
            team.push(Worker { pid, line });
            Ok(())
        }
    }
}

/// Lets `workers` children work on what comes out of `items`, until that ends or SIGTERM comes.
pub fn stop_in_order(items: &PipeReader, workers: usize, work: &Work) -> io::Result<Vec<u8>> {
    let _ = (items, workers, work);
    todo!("wait for SIGTERM, for an item and for results, all at once")
}
