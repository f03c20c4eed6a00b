//! The processes of a run, as `/proc` shows them: which there are, and whether any of them can move.
//!
//! That nothing moves is proved by two looks. A task that sleeps in both, and has not stopped
//! running in between, has slept all the while; if that is so for every task, all of them slept at
//! the moment between the looks. Each waits for another process, without a time-out: then only the
//! supervisor can let one go on. No clock is asked.
//!
//! - `family`: who descends from whom.
//! - `task`: one thread at one look. `call`: the system call that it sleeps in.
//! - `time_out`: whether a socket lets its reader wait for ever.
//! - `files`: what is behind a descriptor, and who else has it open.
//! - `story`: who waits for what, in words. `advice`: what usually ends such a wait.

mod advice;
mod call;
mod family;
mod files;
mod story;
mod task;
mod time_out;

use std::collections::BTreeMap;
use std::fs;

pub(crate) use self::advice::advice;
pub(crate) use self::call::Blocked;
pub(crate) use self::files::{links, links_of};
pub use self::story::Waiting;
pub(crate) use self::task::{Stand, Task};
use self::time_out::time_out;

/// One look at the processes below one.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Look {
    /// The process that they descend from, which is not looked at.
    root: i32,
    /// By number, each with its parent's number.
    parents: BTreeMap<i32, i32>,
    /// By process and number.
    tasks: BTreeMap<(i32, i32), Task>,
}

/// The most tasks that are looked at.
const MOST_TASKS: usize = 1024;

/// Whether anything could move between two looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rest {
    /// Perhaps.
    Moves,
    /// All were asleep; of some it is not known whether they wake by themselves.
    Asleep,
    /// Nothing could.
    Waits,
}

impl Look {
    /// Looks at all that descend from `root`.
    pub(crate) fn below(root: i32) -> Look {
        let parents = family::below(root);
        Look { root, tasks: tasks(parents.keys()), parents }
    }

    /// How many have not ended.
    pub(crate) fn living(&self) -> usize {
        self.parents.keys().filter(|pid| self.lives(**pid)).count()
    }

    /// Whether this process is there and has not ended.
    pub(crate) fn lives(&self, pid: i32) -> bool {
        let mut tasks = self.tasks.range((pid, 0)..=(pid, i32::MAX));
        tasks.any(|(_, task)| task.stand != Stand::Ended)
    }

    /// The processes below `parent`, one step down, living or not.
    pub(crate) fn children(&self, parent: i32) -> impl Iterator<Item = i32> {
        self.parents.iter().filter(move |(_, of)| **of == parent).map(|(pid, _)| *pid)
    }

    /// All processes, living or not.
    pub(crate) fn processes(&self) -> impl Iterator<Item = i32> {
        self.parents.keys().copied()
    }

    /// Whether anything could move between an earlier look and this one. Who writes to `outside`
    /// waits for somebody who is not among these processes.
    pub(crate) fn rest_since(&self, earlier: &Look, outside: &[String]) -> Rest {
        if self != earlier {
            return Rest::Moves;
        }
        let stands = self.tasks.iter().map(|((pid, _), task)| match task.stand {
            Stand::Moves => Rest::Moves,
            Stand::Asleep => Rest::Asleep,
            Stand::Waits(Blocked::Write(fd)) if files::leads_to(*pid, fd, outside) => Rest::Moves,
            Stand::Waits(Blocked::Read(fd) | Blocked::Write(fd)) if time_out(*pid, fd) => {
                Rest::Moves
            }
            Stand::Waits(_) | Stand::Ended => Rest::Waits,
        });
        stands.min_by_key(|stand| *stand as u8).unwrap_or(Rest::Moves)
    }
}

/// Whether there is such a process that has not ended, whoever its parent is.
pub(crate) fn is_there(pid: i32) -> bool {
    Task::look(pid, pid).is_some_and(|task| task.stand != Stand::Ended)
}

fn tasks<'a>(processes: impl Iterator<Item = &'a i32>) -> BTreeMap<(i32, i32), Task> {
    let tasks = processes.flat_map(|&pid| {
        let tids = numbers(&format!("/proc/{pid}/task"));
        tids.filter_map(move |tid| Some(((pid, tid), Task::look(pid, tid)?)))
    });
    // Of a crowd, the first are enough to see that it is one.
    tasks.take(MOST_TASKS).collect()
}

/// The entries of a folder of `/proc` that are numbers.
fn numbers(folder: &str) -> impl Iterator<Item = i32> + use<> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(stands: &[(i32, Stand)]) -> Look {
        let task = |stand| Task { stand, switches: 3 };
        let tasks = stands.iter().map(|&(pid, stand)| ((pid, pid), task(stand))).collect();
        let parents = stands.iter().map(|&(pid, _)| (pid, 1)).collect();
        Look { root: 1, parents, tasks }
    }

    #[test]
    fn all_rest_if_none_can_go_on_by_itself_in_two_looks() {
        let waits = Stand::Waits(Blocked::Child(None));
        let rest = |stands: &[(i32, Stand)]| look(stands).rest_since(&look(stands), &[]);
        assert_eq!(rest(&[(2, waits), (3, Stand::Ended)]), Rest::Waits);
        assert_eq!(rest(&[(2, waits), (3, Stand::Asleep)]), Rest::Asleep);
        assert_eq!(rest(&[(2, waits), (3, Stand::Asleep), (4, Stand::Moves)]), Rest::Moves);
        let (one, two) = (look(&[(2, waits)]), look(&[(2, waits), (3, waits)]));
        assert_eq!(two.rest_since(&one, &[]), Rest::Moves);
    }
}
