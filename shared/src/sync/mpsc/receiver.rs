//! The receiving end.

use std::fmt;
use std::panic::Location;
use std::sync::mpsc::{self, RecvError, RecvTimeoutError, TryRecvError};
use std::time::Duration;

use tracing::info_span;

use super::{Iter, TryIter};
use crate::waits::{self, Place, ReceiverEnd, Want};

/// The receiving end of a channel.
pub struct Receiver<T> {
    inner: mpsc::Receiver<T>,
    end: ReceiverEnd,
}

impl<T> Receiver<T> {
    pub(super) fn new(inner: mpsc::Receiver<T>, end: ReceiverEnd) -> Self {
        Self { inner, end }
    }

    /// Waits for a message.
    ///
    /// # Errors
    /// If there is none and all senders were dropped.
    #[track_caller]
    pub fn recv(&self) -> Result<T, RecvError> {
        self.recv_at(Location::caller())
    }

    /// Waits for a message, but not longer than `limit`.
    ///
    /// # Errors
    /// If none came in time, or there is none and all senders were dropped.
    pub fn recv_timeout(&self, limit: Duration) -> Result<T, RecvTimeoutError> {
        match self.try_recv() {
            Ok(message) => return Ok(message),
            Err(TryRecvError::Disconnected) => return Err(RecvTimeoutError::Disconnected),
            Err(TryRecvError::Empty) => (),
        }
        // Counts as moving all the while: it returns, whatever the others do.
        let _span = info_span!("wait", on = "message").entered();
        self.inner.recv_timeout(limit).inspect(|_| self.end.channel.received())
    }

    /// Takes a message that is there.
    ///
    /// # Errors
    /// If there is none.
    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        let result = self.inner.try_recv();
        match result {
            Ok(_) => self.end.channel.received(),
            Err(TryRecvError::Empty) => self.end.channel.found_empty(),
            Err(TryRecvError::Disconnected) => (),
        }
        result
    }

    /// The messages, each waited for, until all senders were dropped.
    #[track_caller]
    pub fn iter(&self) -> Iter<'_, T> {
        Iter::new(self, Location::caller())
    }

    /// The messages that are there, without waiting.
    pub fn try_iter(&self) -> TryIter<'_, T> {
        TryIter::new(self)
    }

    pub(super) fn recv_at(&self, at: Place) -> Result<T, RecvError> {
        match self.try_recv() {
            Ok(message) => return Ok(message),
            Err(TryRecvError::Disconnected) => return Err(RecvError),
            Err(TryRecvError::Empty) => (),
        }
        let want = Want::Message(self.end.channel.clone());
        let received = |result: Result<_, _>| result.inspect(|_| self.end.channel.received());
        waits::blocked(want, at, || self.inner.recv(), received)
    }
}

impl<T> fmt::Debug for Receiver<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}
