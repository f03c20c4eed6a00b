//! std's channels, which say who may still send, how full they are and who waits.

mod iter;
mod receiver;
mod sender;

use std::panic::Location;
use std::sync::mpsc;

pub use std::sync::mpsc::{RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError};

pub use self::iter::{IntoIter, Iter, TryIter};
pub use self::receiver::Receiver;
pub use self::sender::{Sender, SyncSender};
use crate::waits::Channel;

/// A channel without bound: sending never waits.
#[track_caller]
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let (sends, receives) = Channel::open(None, Location::caller());
    let (sender, receiver) = mpsc::channel();
    (Sender::new(sender, sends), Receiver::new(receiver, receives))
}

/// A channel with room for `bound` messages; with 0, each sender waits for the receiver to come.
#[track_caller]
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {
    let (sends, receives) = Channel::open(Some(bound), Location::caller());
    let (sender, receiver) = mpsc::sync_channel(bound);
    (SyncSender::new(sender, sends), Receiver::new(receiver, receives))
}
