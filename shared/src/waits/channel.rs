//! What the ledger knows of a channel: how full it is, and who may still send or receive.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Gate, Place};
use crate::sync::mpsc::Sender;

/// The copy of a std channel's state, without its messages.
#[derive(Debug)]
pub(crate) struct Channel {
    /// The line of `channel()` or `sync_channel()`.
    pub made: Place,
    /// How many messages find room, if that is bounded; 0 is a rendezvous.
    pub capacity: Option<usize>,
    ends: Mutex<Ends>,
}

#[derive(Debug)]
struct Ends {
    /// Messages sent less messages received. Below 0 while the receiver of a message has written
    /// so and its sender has not yet.
    messages: isize,
    /// Where each living sender was made.
    senders: Vec<Place>,
    receives: bool,
    /// Opened when somebody finds the channel empty.
    if_empty: Vec<Arc<Gate>>,
}

/// A gate that opens when next somebody asks this sender's channel for a message and there is
/// none. So a check meets a thread while it waits for a message, be it in `recv`, with a time limit
/// or by asking again and again, although in two of these it never comes to rest.
#[track_caller]
pub fn if_empty<T>(sender: &Sender<T>) -> Arc<Gate> {
    let gate = Arc::new(Gate::new());
    sender.channel().ends().if_empty.push(gate.clone());
    gate
}

impl Channel {
    /// A channel with one sender and one receiver, both made where the channel was.
    pub fn open(capacity: Option<usize>, made: Place) -> (SenderEnd, ReceiverEnd) {
        let ends = Mutex::new(Ends {
            messages: 0,
            senders: Vec::new(),
            receives: true,
            if_empty: Vec::new(),
        });
        let channel = Arc::new(Self { made, capacity, ends });
        (SenderEnd::new(channel.clone(), made), ReceiverEnd { channel })
    }

    /// A message was sent.
    pub fn sent(&self) {
        self.ends().messages += 1;
    }

    /// A message was received.
    pub fn received(&self) {
        self.ends().messages -= 1;
    }

    /// Somebody asked for a message and there was none.
    pub fn found_empty(&self) {
        // Taken out first: a gate opens with the ledger in hand, and who has that may want `ends`.
        let gates = std::mem::take(&mut self.ends().if_empty);
        gates.iter().for_each(|gate| gate.open());
    }

    /// Whether a receiver would return; at a rendezvous it does so also if a sender waits.
    pub fn can_receive(&self) -> bool {
        let ends = self.ends();
        ends.messages > 0 || ends.senders.is_empty()
    }

    /// Whether a sender would return; at a rendezvous it does so also if the receiver waits.
    pub fn can_send(&self) -> bool {
        let ends = self.ends();
        let has_room = |room: usize| isize::try_from(room).is_ok_and(|room| ends.messages < room);
        !ends.receives || self.capacity.is_none_or(has_room)
    }

    /// Where each living sender was made.
    pub fn senders(&self) -> Vec<Place> {
        self.ends().senders.clone()
    }

    fn ends(&self) -> MutexGuard<'_, Ends> {
        self.ends.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Held by a sender for as long as it lives.
#[derive(Debug)]
pub(crate) struct SenderEnd {
    pub channel: Arc<Channel>,
    made: Place,
}

impl SenderEnd {
    pub fn new(channel: Arc<Channel>, made: Place) -> Self {
        channel.ends().senders.push(made);
        Self { channel, made }
    }
}

impl Drop for SenderEnd {
    fn drop(&mut self) {
        let senders = &mut self.channel.ends().senders;
        if let Some(index) = senders.iter().position(|&made| made == self.made) {
            senders.remove(index);
        }
    }
}

/// Held by a receiver for as long as it lives.
#[derive(Debug)]
pub(crate) struct ReceiverEnd {
    pub channel: Arc<Channel>,
}

impl Drop for ReceiverEnd {
    fn drop(&mut self) {
        self.channel.ends().receives = false;
    }
}
