//! The sending ends.

use std::fmt;
use std::panic::Location;
use std::sync::mpsc::{self, SendError, TrySendError};

use crate::waits::{self, Channel, SenderEnd, Want};

/// The sending end of a channel without bound.
pub struct Sender<T> {
    inner: mpsc::Sender<T>,
    end: SenderEnd,
}

/// The sending end of a bounded channel.
pub struct SyncSender<T> {
    inner: mpsc::SyncSender<T>,
    end: SenderEnd,
}

impl<T> Sender<T> {
    pub(crate) fn channel(&self) -> &Channel {
        &self.end.channel
    }

    /// Sends; never waits.
    ///
    /// # Errors
    /// If the receiver was dropped; the error has the message.
    pub fn send(&self, message: T) -> Result<(), SendError<T>> {
        self.inner.send(message)?;
        self.end.channel.sent();
        Ok(())
    }
}

impl<T> SyncSender<T> {
    /// Waits for room (or, without any, for the receiver), and sends.
    ///
    /// # Errors
    /// If the receiver was dropped; the error has the message.
    #[track_caller]
    pub fn send(&self, message: T) -> Result<(), SendError<T>> {
        let at = Location::caller();
        let message = match self.try_send(message) {
            Ok(()) => return Ok(()),
            Err(TrySendError::Disconnected(message)) => return Err(SendError(message)),
            Err(TrySendError::Full(message)) => message,
        };
        let want = Want::Room(self.end.channel.clone());
        let sent = |result: Result<_, _>| result.inspect(|()| self.end.channel.sent());
        waits::blocked(want, at, || self.inner.send(message), sent)
    }

    /// Sends if there is room (or, without any, if the receiver waits).
    ///
    /// # Errors
    /// If there is none, or the receiver was dropped; the error has the message.
    pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> {
        self.inner.try_send(message)?;
        self.end.channel.sent();
        Ok(())
    }
}

/// What both have in common: `sends!(Sender)`.
macro_rules! sends {
    ($sender:ident) => {
        impl<T> $sender<T> {
            pub(super) fn new(inner: mpsc::$sender<T>, end: SenderEnd) -> Self {
                Self { inner, end }
            }
        }

        impl<T> Clone for $sender<T> {
            #[track_caller]
            fn clone(&self) -> Self {
                let end = SenderEnd::new(self.end.channel.clone(), Location::caller());
                Self::new(self.inner.clone(), end)
            }
        }

        impl<T> fmt::Debug for $sender<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.inner.fmt(f)
            }
        }
    };
}

sends!(Sender);
sends!(SyncSender);
