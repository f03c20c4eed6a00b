//! Channels.

// The loops over a receiver are the same on both sides.
#[path = "../../sync/mpsc/iter.rs"]
#[allow(clippy::duplicate_mod, reason = "what differs is the receiver beside it")]
mod iter;
mod receiver;
mod sender;

use std::collections::VecDeque;
use std::panic::Location;
use std::sync::{Arc, Mutex, PoisonError};

pub use std::sync::mpsc::{RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError};

pub use self::iter::{IntoIter, Iter, TryIter};
pub use self::receiver::Receiver;
pub use self::sender::{Sender, SyncSender};
use crate::schedules::run;
use crate::schedules::things;
use crate::waits::{Key, Place, Tag};

/// A channel without bound: sending never waits.
#[track_caller]
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let at = Location::caller();
    let queue = Queue::new(None);
    (Sender(sender::End::new(queue.clone(), at)), Receiver::new(queue))
}

/// A channel with room for `bound` messages; with 0, each sender waits for the receiver to come.
#[track_caller]
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {
    let at = Location::caller();
    let queue = Queue::new(Some(bound));
    (SyncSender(sender::End::new(queue.clone(), at)), Receiver::new(queue))
}

/// What both ends share.
#[derive(Debug)]
struct Queue<T> {
    tag: Tag,
    messages: Mutex<VecDeque<T>>,
}

impl<T> Queue<T> {
    #[track_caller]
    fn new(capacity: Option<usize>) -> Arc<Self> {
        let queue = Self { tag: Tag::new("channel"), messages: Mutex::default() };
        queue.state(|channel| (channel.capacity, channel.receives) = (capacity, true));
        Arc::new(queue)
    }

    fn key(&self) -> Key {
        self.tag.key()
    }

    /// Looks at or changes what the run knows of the channel.
    fn state<R>(&self, work: impl FnOnce(&mut things::Channel) -> R) -> Option<R> {
        run::with(|run| work(run.things.channel_mut(self.key().id)))
    }

    fn push(&self, message: T) {
        self.messages.lock().unwrap_or_else(PoisonError::into_inner).push_back(message);
        self.state(|channel| channel.messages += 1);
    }

    fn pop(&self) -> Option<T> {
        let message = self.messages.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        if message.is_some() {
            self.state(|channel| channel.messages -= 1);
        }
        message
    }

    fn has_senders(&self) -> bool {
        self.state(|channel| !channel.senders.is_empty()).unwrap_or(false)
    }

    fn has_receiver(&self) -> bool {
        self.state(|channel| channel.receives).unwrap_or(false)
    }

    fn add_sender(&self, made: Place) {
        self.state(|channel| channel.senders.push(made));
    }
}
