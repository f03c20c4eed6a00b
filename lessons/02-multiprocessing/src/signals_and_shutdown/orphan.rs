//! A worker that has started a process of its own, and is killed.

use std::io::{self, Read, Write};

use nix::sys::signal::{Signal, killpg};
use nix::unistd::{Pid, pause, setpgid};
use serde::{Deserialize, Serialize};

use crate::process::Process;

/// Who was left of the worker's process group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    /// When the worker had been killed.
    pub by_kill: bool,
    /// When its whole group had been killed.
    pub by_killpg: bool,
}

/// Kills a worker, and then its group.
///
/// # Errors
/// When there may be no more processes.
pub fn orphan() -> io::Result<Left> {
    let (mut heard, mut say) = io::pipe()?;
    let worker = Process::start("worker", || {
        // A group of its own, named by its number: what it starts will be in it as well.
        let grouped = setpgid(Pid::from_raw(0), Pid::from_raw(0));
        let child = Process::start("child of the worker", || {
            let said = say.write_all(&[0]);
            pause();
            u8::from(said.is_err())
        });
        let ended = child.and_then(Process::join);
        u8::from(grouped.is_err() || ended.is_err())
    })?;
    drop(say);
    heard.read_exact(&mut [0])?;
    let group = worker.pid();
    worker.signal(Signal::SIGKILL)?;
    worker.join()?;
    let by_kill = killpg(group, None).is_ok();
    killpg(group, Signal::SIGKILL)?;
    // The pipe ends when the last of them is gone.
    let by_killpg = heard.read(&mut [0])? != 0;
    Ok(Left { by_kill, by_killpg })
}

impl Left {
    pub(super) fn in_words(self) -> String {
        let left = |left| if left { "was left" } else { "was gone" };
        format!(
            "A worker with a child of its own was killed: the child {}. `killpg` to their process \
             group: now it {}. A signal goes to one process, and its children are none of its \
             business; `setpgid` makes a group of them that one call reaches.",
            left(self.by_kill),
            left(self.by_killpg)
        )
    }
}
