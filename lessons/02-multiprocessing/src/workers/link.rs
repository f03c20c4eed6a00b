//! The parent's view of one worker: its stream, and what it was given.

use std::collections::VecDeque;
use std::io::{ErrorKind, Read, Write};
use std::ops::Range;
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use serde::{Serialize, de::DeserializeOwned};

use super::Fault;
use super::hands::Hands;
use super::serve::{Answer, Chunk};
use super::trouble::Broke;
use super::window::Window;
use crate::frame::{self, Broken};

pub(super) struct Link {
    pub(super) number: usize,
    pub(super) hands: Hands,
    pub(super) stream: UnixStream,
    /// Chunks without an answer: the first is in hand, the others are on their way.
    pub(super) given: VecDeque<Range<usize>>,
    /// Since when it has had the first of them in hand.
    pub(super) since: Instant,
    /// Whether there may be something to read.
    pub(super) ready: bool,
    window: Window,
    unsent: Vec<u8>,
    unread: Vec<u8>,
}

impl Link {
    pub(super) fn new(number: usize, hands: Hands, stream: UnixStream) -> Link {
        Link {
            number,
            hands,
            stream,
            given: VecDeque::new(),
            since: Instant::now(),
            ready: true,
            window: Window::new(),
            unsent: Vec::new(),
            unread: Vec::new(),
        }
    }

    /// Whether it shall have more.
    pub(super) fn is_hungry(&self) -> bool {
        self.window.is_half_empty(self.given.len())
    }

    /// Whether it may have one more, if it had no more than this before.
    pub(super) fn has_room(&self, share: usize) -> bool {
        self.given.len() <= share && self.window.has_room(self.given.len(), self.unsent.len())
    }

    pub(super) fn has_unsent(&self) -> bool {
        !self.unsent.is_empty()
    }

    /// Puts a chunk with what is to be sent.
    pub(super) fn give<T: Serialize>(
        &mut self,
        range: Range<usize>,
        tasks: &[T],
    ) -> Result<(), Broken> {
        let chunk = Chunk { first: range.start, tasks: &tasks[range.clone()] };
        frame::encode(&chunk, &mut self.unsent)?;
        if self.given.is_empty() {
            self.since = Instant::now();
        }
        self.given.push_back(range);
        Ok(())
    }

    /// Sends what goes without waiting: a worker that does not read holds nobody up.
    pub(super) fn send(&mut self) {
        let mut sent = 0;
        while sent < self.unsent.len() {
            match self.stream.write(&self.unsent[sent..]) {
                Ok(bytes) => sent += bytes,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                // Full; or nobody is there, and that is for `receive` to tell, after what was sent
                // before.
                Err(_) => break,
            }
        }
        self.unsent.drain(..sent);
    }

    /// Reads once and hands on every whole answer: those from before its end, too.
    pub(super) fn receive<R: DeserializeOwned>(
        &mut self,
        buffer: &mut [u8],
        mut on: impl FnMut(Answer<R>),
    ) -> Result<(), Broke> {
        self.ready = false;
        let read = match self.stream.read(buffer) {
            Ok(read) => read,
            Err(error)
                if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted) =>
            {
                return Ok(());
            }
            // It closed its end with something unread.
            Err(_) => 0,
        };
        if read == 0 {
            return Err(Broke::End { torn: !self.unread.is_empty() });
        }
        self.unread.extend_from_slice(&buffer[..read]);
        let mut used = 0;
        while let Some((answer, bytes)) = frame::decode(&self.unread[used..])? {
            used += bytes;
            self.check(&answer)?;
            on(answer);
        }
        self.unread.drain(..used);
        Ok(())
    }

    /// When it will be out of time: never, if there is no limit or nothing in hand.
    pub(super) fn deadline(&self, limit: Option<Duration>) -> Option<Instant> {
        let in_hand = self.given.front()?.len();
        self.since.checked_add(limit?.saturating_mul(in_hand as u32))
    }

    /// An error if it is out of time.
    pub(super) fn in_time(&self, limit: Option<Duration>) -> Result<(), Broke> {
        match (limit, self.deadline(limit)) {
            (Some(limit), Some(deadline)) if deadline <= Instant::now() => {
                Err(Broke::Nonsense(Fault::OutOfTime(limit)))
            }
            _ => Ok(()),
        }
    }

    /// Answers come in the order in which the tasks were given.
    fn check<R>(&mut self, answer: &Answer<R>) -> Result<(), Broke> {
        let range = answer.first..answer.first.saturating_add(answer.results.len());
        if self.given.front() != Some(&range) {
            let what = format!("an answer to {range:?}, where {:?} is in hand", self.given.front());
            return Err(Broke::Nonsense(Fault::Garbage(what)));
        }
        self.given.pop_front();
        self.since = Instant::now();
        self.window.learn(answer.took);
        Ok(())
    }
}
