//! The ends that send.

use std::fmt;
use std::panic::Location;
use std::sync::Arc;

use super::{Queue, SendError, TrySendError};
use crate::schedules::run;
use crate::schedules::step::{did, step};
use crate::schedules::want::Want;
use crate::waits::Place;

/// Sends into a channel without bound.
pub struct Sender<T>(pub(super) End<T>);

/// Sends into a channel with a bound.
pub struct SyncSender<T>(pub(super) End<T>);

/// Known as a sender for as long as it lives.
pub(super) struct End<T> {
    queue: Arc<Queue<T>>,
    made: Place,
}

impl<T> End<T> {
    pub fn new(queue: Arc<Queue<T>>, made: Place) -> Self {
        queue.add_sender(made);
        Self { queue, made }
    }

    fn send(&self, message: T, at: Place) -> Result<(), SendError<T>> {
        step(Want::Room(self.queue.key()), at);
        if !self.queue.has_receiver() {
            did(Some(self.queue.key()), || "finds no receiver".to_owned());
            return Err(SendError(message));
        }
        did(Some(self.queue.key()), || "sends".to_owned());
        self.queue.push(message);
        Ok(())
    }
}

impl<T> Drop for End<T> {
    fn drop(&mut self) {
        self.queue.state(|channel| {
            if let Some(index) = channel.senders.iter().position(|&made| made == self.made) {
                channel.senders.remove(index);
            }
        });
    }
}

impl<T> Sender<T> {
    /// Sends a message; never waits.
    ///
    /// # Errors
    /// If the receiver is gone; the error has the message.
    #[track_caller]
    pub fn send(&self, message: T) -> Result<(), SendError<T>> {
        self.0.send(message, Location::caller())
    }
}

impl<T> SyncSender<T> {
    /// Waits for room, and sends a message.
    ///
    /// # Errors
    /// If the receiver is gone; the error has the message.
    #[track_caller]
    pub fn send(&self, message: T) -> Result<(), SendError<T>> {
        self.0.send(message, Location::caller())
    }

    /// Sends a message if there is room.
    ///
    /// # Errors
    /// If there is none, or the receiver is gone; the error has the message.
    #[track_caller]
    pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> {
        let key = self.0.queue.key();
        step(Want::Go, Location::caller());
        if !self.0.queue.has_receiver() {
            return Err(TrySendError::Disconnected(message));
        }
        if run::with(|run| run.has_room(key.id)) != Some(true) {
            did(Some(key), || "finds no room".to_owned());
            return Err(TrySendError::Full(message));
        }
        did(Some(key), || "sends".to_owned());
        self.0.queue.push(message);
        Ok(())
    }
}

/// What both kinds of senders can do.
macro_rules! sender {
    ($($name:ident)+) => {$(
        impl<T> Clone for $name<T> {
            #[track_caller]
            fn clone(&self) -> Self {
                Self(End::new(self.0.queue.clone(), Location::caller()))
            }
        }

        impl<T> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )+};
}

sender! { Sender SyncSender }
