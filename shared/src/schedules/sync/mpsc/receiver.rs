//! The end that receives.

use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;
use std::panic::Location;
use std::sync::Arc;
use std::time::Duration;

use super::{Iter, Queue, RecvError, RecvTimeoutError, TryIter, TryRecvError};
use crate::schedules::step::{did, step};
use crate::schedules::want::{May, Want};
use crate::waits::Place;

/// Receives what is sent into a channel.
pub struct Receiver<T> {
    queue: Arc<Queue<T>>,
    /// As std's: one thread at a time.
    _not_sync: PhantomData<Cell<()>>,
}

impl<T> Receiver<T> {
    pub(super) fn new(queue: Arc<Queue<T>>) -> Self {
        Self { queue, _not_sync: PhantomData }
    }

    /// Waits for a message.
    ///
    /// # Errors
    /// If there is none and all senders are gone.
    #[track_caller]
    pub fn recv(&self) -> Result<T, RecvError> {
        self.recv_at(Location::caller())
    }

    pub(super) fn recv_at(&self, at: Place) -> Result<T, RecvError> {
        step(Want::Message { channel: self.queue.key(), limited: false }, at);
        self.take().ok_or(RecvError)
    }

    /// Waits for a message, but not longer than some time: it is up when nothing else can move, and
    /// may be up at any moment, once a run.
    ///
    /// # Errors
    /// If none came in time, or there is none and all senders are gone.
    #[track_caller]
    pub fn recv_timeout(&self, _: Duration) -> Result<T, RecvTimeoutError> {
        let want = Want::Message { channel: self.queue.key(), limited: true };
        if step(want, Location::caller()) == May::TimeOut {
            did(Some(self.queue.key()), || "gives up: its time is up".to_owned());
            return Err(RecvTimeoutError::Timeout);
        }
        self.take().ok_or(RecvTimeoutError::Disconnected)
    }

    /// Receives a message if there is one.
    ///
    /// # Errors
    /// If there is none now, or all senders are gone.
    #[track_caller]
    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        step(Want::Go, Location::caller());
        self.take().ok_or_else(|| match self.queue.has_senders() {
            true => TryRecvError::Empty,
            false => TryRecvError::Disconnected,
        })
    }

    /// The messages, until all senders are gone.
    #[track_caller]
    pub fn iter(&self) -> Iter<'_, T> {
        Iter::new(self, Location::caller())
    }

    /// The messages that are there.
    pub fn try_iter(&self) -> TryIter<'_, T> {
        TryIter::new(self)
    }

    fn take(&self) -> Option<T> {
        let message = self.queue.pop();
        let seen = match message {
            Some(_) => "receives",
            None if self.queue.has_senders() => "finds no message",
            None => "finds the channel closed",
        };
        did(Some(self.queue.key()), || seen.to_owned());
        message
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        self.queue.state(|channel| channel.receives = false);
        // What nobody can receive any more is dropped, as std does.
        while let Some(message) = self.queue.pop() {
            drop(message);
        }
    }
}

impl<T> fmt::Debug for Receiver<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").finish_non_exhaustive()
    }
}
