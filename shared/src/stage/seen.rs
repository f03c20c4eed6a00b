//! Gathers what is heard of a child into an observation.

use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use super::cast::Cast;
use super::pipes::Heard;
use super::{Happening, Watch};
use crate::lesson::{End, Found, Observation};
use crate::trace::{self, Event, What};

/// How often a [`Happening::Tick`] comes.
const TICK: Duration = Duration::from_millis(66);

/// What is kept of a child's output, in bytes; a flood beyond it is passed over.
const KEPT_OUTPUT: usize = 1 << 20;

/// What is kept of its trace, in events.
const KEPT_EVENTS: usize = 1 << 19;

/// How long to wait for the last words of a child that has ended: they are in the pipe by then,
/// but a process that left the child's group may hold the pipe open.
const LAST_WORDS: Duration = Duration::from_millis(500);

/// How far a stage may go.
pub(super) struct Limits {
    pub(super) deadline: Instant,
    /// For people: how far away the deadline was.
    pub(super) time_limit: Duration,
    pub(super) most_processes: Option<usize>,
}

#[derive(Default)]
pub(super) struct Seen {
    output: String,
    trace: Vec<Event>,
    found: Found,
}

impl Seen {
    /// Returns why it is to be stopped, or nothing if it ended by itself.
    pub(super) fn until_it_ends(
        &mut self,
        heard: &Receiver<Heard>,
        limits: &Limits,
        cast: &Cast,
        watch: Watch<'_>,
    ) -> io::Result<Option<End>> {
        let mut next_tick = Instant::now() + TICK;
        loop {
            let now = Instant::now();
            if now >= limits.deadline {
                return Ok(Some(End::OutOfTime(limits.time_limit)));
            }
            if now >= next_tick {
                watch(Happening::Tick)?;
                if let Some(most) = limits.most_processes.filter(|most| cast.alive() > *most) {
                    return Ok(Some(End::TooManyProcesses(most)));
                }
                next_tick = now + TICK;
            }
            match heard.recv_timeout(next_tick.min(limits.deadline).saturating_duration_since(now))
            {
                Ok(Heard::Ended) | Err(RecvTimeoutError::Disconnected) => return Ok(None),
                Ok(heard) => self.take(heard, watch)?,
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
    }

    /// What was in the pipes when the child ended.
    pub(super) fn what_is_left(
        &mut self,
        heard: &Receiver<Heard>,
        watch: Watch<'_>,
    ) -> io::Result<()> {
        let patience = Instant::now() + LAST_WORDS;
        while let Ok(heard) = heard.recv_timeout(patience.saturating_duration_since(Instant::now()))
        {
            self.take(heard, watch)?;
        }
        Ok(())
    }

    fn take(&mut self, heard: Heard, watch: Watch<'_>) -> io::Result<()> {
        match heard {
            Heard::Output(text) => {
                watch(Happening::Output(&text))?;
                if self.output.len() < KEPT_OUTPUT {
                    self.output.push_str(&text);
                }
            }
            Heard::Event(Event { what: What::Found { name, value }, .. }) => {
                self.found.insert(name, value);
            }
            Heard::Event(event) => {
                watch(Happening::Event(&event))?;
                if self.trace.len() < KEPT_EVENTS {
                    self.trace.push(event);
                }
            }
            Heard::Ended => {}
        }
        Ok(())
    }

    pub(super) fn observation(self, end: End) -> Observation {
        let Seen { output, trace, found } = self;
        Observation { output, trace, found, end, ended: trace::now() }
    }
}
