//! Three workers, the pipe from which they take items, and the one into which they write what is
//! finished.

use std::io::{self, PipeReader, PipeWriter, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use serde::{Deserialize, Serialize};
use tracing::info_span;

use crate::process::{Ended, Process};

/// Items given out and not finished, at most: two for each worker, so that none waits for the next.
const UNDER_WAY: u8 = 6;

/// Workers, and how far they have come.
#[derive(Debug)]
pub struct Team {
    workers: Vec<Process>,
    give: PipeWriter,
    finished: PipeReader,
    given: u8,
    /// Items that are finished.
    pub done: u8,
}

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// An item is finished.
    Finished,
    /// Somebody asks for the end.
    Asked,
}

/// What came of it in the end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Served {
    /// Items that were given out.
    pub given: u8,
    /// Items that were finished.
    pub done: u8,
    /// Of these, after somebody had asked for the end.
    pub done_afterwards: u8,
    /// How many processes the signal came to.
    pub signalled: usize,
    /// How many workers ended by themselves, with exit code 0.
    pub ended_well: usize,
}

impl Team {
    /// Starts the workers, and gives them their first items.
    ///
    /// # Errors
    /// When there may be no more pipes or processes.
    pub fn of_three(work: fn(PipeReader, PipeWriter) -> io::Result<()>) -> io::Result<Team> {
        let (items, give) = io::pipe()?;
        let (finished, finish) = io::pipe()?;
        // A fork copies all of them. In each process those that it does not use have to be closed:
        // a pipe ends only when nobody has its writing end any more.
        let mut ends = Some((give, finished, items, finish));
        let mut workers = Vec::new();
        for number in 1..=3 {
            workers.push(Process::start(format!("worker {number}"), || {
                let Some((give, finished, items, finish)) = ends.take() else { return 1 };
                drop((give, finished));
                u8::from(work(items, finish).is_err())
            })?);
        }
        let (give, finished, ..) = ends.expect("only a child takes them");
        let mut team = Team { workers, give, finished, given: 0, done: 0 };
        team.give_more()?;
        Ok(team)
    }

    /// Gives out items until enough are under way.
    ///
    /// # Errors
    /// When all workers have ended.
    pub fn give_more(&mut self) -> io::Result<()> {
        while self.given < self.done + UNDER_WAY {
            self.give.write_all(&[self.given])?;
            self.given += 1;
        }
        Ok(())
    }

    /// Waits until an item is finished, or a byte comes on `asked`.
    ///
    /// # Errors
    /// When all workers have ended.
    pub fn next(&mut self, asked: &UnixStream) -> io::Result<Next> {
        let wait = |descriptor| PollFd::new(descriptor, PollFlags::POLLIN);
        let mut waits = [wait(asked.as_fd()), wait(self.finished.as_fd())];
        let _wait = info_span!("wait", on = "what comes next").entered();
        // The signal itself interrupts the call, once its handler has run.
        while poll(&mut waits, PollTimeout::NONE) == Err(Errno::EINTR) {}
        if waits[0].any() == Some(true) {
            return Ok(Next::Asked);
        }
        self.finished.read_exact(&mut [0])?;
        self.done += 1;
        Ok(Next::Finished)
    }

    /// Gives out nothing more, and waits until the workers have finished and ended.
    ///
    /// # Errors
    /// When somebody else has waited for them.
    pub fn close(self, mut asked: &UnixStream) -> io::Result<Served> {
        let Team { workers, give, mut finished, given, done } = self;
        drop(give);
        let wait = info_span!("wait", on = "the last items").entered();
        let done_afterwards = finished.read_to_end(&mut Vec::new())? as u8;
        drop(wait);
        let ended: nix::Result<Vec<Ended>> = workers.into_iter().map(Process::join).collect();
        let ended_well = ended?.iter().filter(|ended| **ended == Ended::Exited(0)).count();
        // Each process that the signal came to has written a byte.
        let signalled = asked.read(&mut [0; 64])?;
        let done = done + done_afterwards;
        Ok(Served { given, done, done_afterwards, signalled, ended_well })
    }
}

impl Served {
    /// What became of the items.
    pub fn in_words(&self) -> String {
        let Served { given, done, done_afterwards, signalled, ended_well } = self;
        let processes = if *signalled == 1 { "process" } else { "processes" };
        format!(
            "came to {signalled} {processes}. Of {given} items that were given out {done} were \
             finished, {done_afterwards} of them afterwards, and {ended_well} of 3 workers ended by \
             themselves"
        )
    }
}
