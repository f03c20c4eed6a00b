//! Who waits for what, in words.

use serde::{Deserialize, Serialize};

use super::Look;
use super::call::Blocked;
use super::files::{self, Open};
use super::task::Stand;

/// A process that waits where nothing can move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// As in `the answer` or `child 2`.
    pub who: String,
    /// As in `waits for child 1 to end`.
    pub what: String,
}

impl Look {
    /// Who waits for what: the answer first, then its children in the order of their numbers.
    pub(crate) fn story(&self) -> Vec<Waiting> {
        let waits = self.tasks.iter().filter_map(|((pid, tid), task)| match task.stand {
            Stand::Waits(blocked) => Some((*pid, *tid, blocked)),
            _ => None,
        });
        let tell = |(pid, tid, blocked)| {
            let who = self.name(pid);
            let who = if pid == tid { who } else { format!("a thread of {who}") };
            Waiting { who, what: self.what(pid, blocked) }
        };
        waits.map(tell).collect()
    }

    /// What a process is called: children are numbered in the order of their own numbers.
    fn name(&self, pid: i32) -> String {
        let place = |of: i32| self.children(of).position(|child| child == pid).map(|at| at + 1);
        let answer = self.children(self.root).next().unwrap_or(0);
        match self.parents.get(&pid) {
            _ if pid == answer => "the answer".to_owned(),
            Some(&parent) if parent == answer => {
                format!("child {}", place(answer).unwrap_or_default())
            }
            Some(&parent) if parent != self.root => format!("a child of {}", self.name(parent)),
            Some(_) => "a process whose parent has ended".to_owned(),
            None => "a process that has ended".to_owned(),
        }
    }

    fn what(&self, pid: i32, blocked: Blocked) -> String {
        match blocked {
            Blocked::Read(fd) => self.reading(pid, fd),
            Blocked::Write(fd) => self.writing(pid, fd),
            Blocked::Child(Some(child)) => format!("waits for {} to end", self.name(child)),
            Blocked::Child(None) => "waits for any child to end".to_owned(),
            Blocked::Lock(fd) => self.locking(pid, fd),
            Blocked::Memory if self.tasks_of(pid) == 1 => {
                format!("waits for a lock in its memory, {NOBODY}")
            }
            Blocked::Memory => "waits for a lock in its memory, or for a thread".to_owned(),
            Blocked::Signal => "waits for a signal".to_owned(),
            Blocked::Files => "waits for one of its files (poll)".to_owned(),
            Blocked::Connection => "waits for a connection".to_owned(),
            Blocked::Opening => "opens a file whose other end nobody has open".to_owned(),
            Blocked::Stopped => "is stopped, and nobody sends it SIGCONT".to_owned(),
        }
    }

    fn reading(&self, pid: i32, fd: i32) -> String {
        match files::open(pid, fd) {
            Some(open) if open.link.starts_with("pipe:") => {
                let writers = self.who_has(pid, |other| other.writes && other.link == open.link);
                format!("reads from a pipe whose writing end is still open in {writers}")
            }
            Some(open) => format!("reads from {}, and nothing comes", kind(&open.link)),
            None => "reads, and nothing comes".to_owned(),
        }
    }

    fn writing(&self, pid: i32, fd: i32) -> String {
        match files::open(pid, fd) {
            Some(open) if open.link.starts_with("pipe:") => {
                let readers = self.who_has(pid, |other| other.reads && other.link == open.link);
                format!("writes into a full pipe whose reading end is open in {readers}")
            }
            Some(open) => format!("writes to {}, which takes no more", kind(&open.link)),
            None => "writes to what takes no more".to_owned(),
        }
    }

    fn locking(&self, pid: i32, fd: i32) -> String {
        let file = files::open(pid, fd).map_or("a file".to_owned(), |open| open.link);
        let name = file.rsplit('/').next().unwrap_or(&file);
        let holder = match files::who_locks(pid, fd) {
            Some(holder) if holder == pid => ", which it holds itself".to_owned(),
            Some(holder) => format!(", which {} holds", self.name(holder)),
            None => String::new(),
        };
        format!("waits for a lock on the file {name}{holder}")
    }

    fn tasks_of(&self, pid: i32) -> usize {
        self.tasks.range((pid, 0)..=(pid, i32::MAX)).count()
    }

    /// The processes that have such a file open, in words of `pid`.
    fn who_has(&self, pid: i32, such: impl Fn(&Open) -> bool) -> String {
        let living = self.processes().filter(|other| self.lives(*other));
        let has = living.filter(|other| files::all(*other).any(|open| such(&open)));
        let names = has.map(|other| match self.name(other) {
            name if other == pid => format!("{name} itself"),
            name => name,
        });
        let names: Vec<String> = names.collect();
        match &names[..] {
            [] => "no process of the answer's".to_owned(),
            [one] => one.clone(),
            [most @ .., last] => format!("{} and in {last}", most.join(", in ")),
        }
    }
}

/// How the lock is told that a process waits for which has a single thread.
pub(super) const NOBODY: &str = "and has no other thread to give it back";

fn kind(link: &str) -> &str {
    match link {
        _ if link.starts_with("socket:") => "a socket",
        _ if link.starts_with("anon_inode:") => "a descriptor",
        _ => "a file",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::processes::table::Task;

    /// The answer, 10, with two children, one of which has a child; and one that was left.
    fn look() -> Look {
        let waits = |blocked| Task { stand: Stand::Waits(blocked), switches: 1 };
        let ended = Task { stand: Stand::Ended, switches: 1 };
        let tasks = [
            ((10, 10), waits(Blocked::Child(Some(12)))),
            ((10, 15), waits(Blocked::Memory)),
            ((11, 11), ended),
            ((12, 12), waits(Blocked::Signal)),
            ((13, 13), waits(Blocked::Memory)),
            ((14, 14), waits(Blocked::Stopped)),
        ];
        let parents = [(10, 1), (11, 10), (12, 10), (13, 12), (14, 1)];
        Look { root: 1, parents: parents.into(), tasks: tasks.into() }
    }

    #[test]
    fn each_that_waits_is_named_by_its_place_in_the_family() {
        let told = look()
            .story()
            .iter()
            .map(|wait| format!("{} {}", wait.who, wait.what))
            .collect::<Vec<_>>();
        insta::assert_snapshot!(told.join("\n"), @r"
        the answer waits for child 2 to end
        a thread of the answer waits for a lock in its memory, or for a thread
        child 2 waits for a signal
        a child of child 2 waits for a lock in its memory, and has no other thread to give it back
        a process whose parent has ended is stopped, and nobody sends it SIGCONT
        ");
    }
}
