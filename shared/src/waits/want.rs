//! What a thread may wait for, and what that is called.

use std::sync::Arc;

use tracing::{Span, info_span};

use super::{Channel, Key, Number, Place};

/// What a thread waits for.
#[derive(Debug, Clone)]
pub(crate) enum Want {
    /// A mutex.
    Lock(Key),
    /// A read-write lock, to read.
    Read(Key),
    /// A read-write lock, to write.
    Write(Key),
    /// Something to receive.
    Message(Arc<Channel>),
    /// Room to send.
    Room(Arc<Channel>),
    /// The end of a thread.
    End { of: Number, name: Arc<str> },
    /// The end of all threads of a scope.
    Ends(Key),
    /// A condvar's notification.
    Notification(Key),
    /// The others at a barrier for so many threads.
    Others(Key, usize),
    /// An unpark.
    Unpark,
    /// A gate of a check to open.
    Gate(Key),
    /// The others of a check's meeting.
    Meeting(Key),
    /// That nothing else moves.
    Rest,
}

impl Want {
    /// The thing for which the thread waits in the ledger, where it is woken by a
    /// [`call`](super::call).
    pub fn id(&self) -> Option<u64> {
        match self {
            Self::Read(key) | Self::Write(key) | Self::Ends(key) | Self::Notification(key) => {
                Some(key.id)
            }
            Self::Others(key, _) | Self::Gate(key) | Self::Meeting(key) => Some(key.id),
            Self::End { of, .. } => Some(*of),
            _ => None,
        }
    }

    /// Whether a check holds the thread here, until the world is at rest at the latest.
    pub fn is_held_by_a_check(&self) -> bool {
        matches!(self, Self::Gate(_) | Self::Meeting(_))
    }

    /// The span that a timeline draws as waiting.
    pub fn span(&self) -> Span {
        info_span!("wait", on = self.words().0)
    }

    /// A few words for a timeline; what the thread wants, for a story; where that was made.
    pub fn words(&self) -> (&str, &'static str, Option<Place>) {
        match self {
            Self::Lock(key) => ("lock", "the lock", Some(key.made)),
            Self::Read(key) => ("lock to read", "to read the lock", Some(key.made)),
            Self::Write(key) => ("lock to write", "to write the lock", Some(key.made)),
            Self::Message(of) => ("message", "a message from the channel", Some(of.made)),
            Self::Room(of) => ("room in the channel", "room in the channel", Some(of.made)),
            Self::End { name, .. } => (name, "the end of a thread", None),
            Self::Ends(_) => ("threads of the scope", "the end of its scope's threads", None),
            Self::Notification(key) => ("condvar", "a notification of the condvar", Some(key.made)),
            Self::Others(key, _) => ("barrier", "the others at the barrier", Some(key.made)),
            Self::Unpark => ("unpark", "to be unparked", None),
            Self::Gate(key) => ("gate", "to pass the gate", Some(key.made)),
            Self::Meeting(key) => ("meeting", "the others at the meeting", Some(key.made)),
            Self::Rest => ("rest", "that nothing else moves", None),
        }
    }
}
