//! What a thread may be about to do, and whether it may.

use super::run::Run;
use super::thread::{Number, Thread};
use crate::waits::Key;

/// What a thread is about to do: where it is not there, the thread waits.
#[derive(Debug, Clone)]
pub(crate) enum Want {
    /// What can always be done, such as an atomic's load.
    Go,
    /// A mutex.
    Lock(Key),
    /// A read-write lock, to read.
    Read(Key),
    /// A read-write lock, to write.
    Write(Key),
    /// A condvar's notification, and then its mutex again.
    Notification { condvar: Key, mutex: Key, limited: bool },
    /// The others at a barrier, that let the threads of this generation go.
    Others { barrier: Key, generation: usize },
    /// A value that another thread may be making.
    Made(Key),
    /// Something to receive.
    Message { channel: Key, limited: bool },
    /// Room to send.
    Room(Key),
    /// An unpark.
    Unpark { limited: bool },
    /// The end of a thread.
    End(Number),
    /// The end of all threads of a scope.
    Ends(u64),
    /// That nobody else can go on.
    Rest,
}

/// Whether a thread may go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum May {
    /// It has what it wants.
    Go,
    /// It may wake without a notification.
    Surprise,
    /// It may wake because its time is up.
    TimeOut,
    Not,
}

impl Run {
    /// Whether what a thread wants is there.
    pub fn may(&self, thread: Number) -> May {
        let Some(waiting) = self.threads[thread].waiting() else { return May::Not };
        let things = &self.things;
        let go = match &waiting.want {
            Want::Go => true,
            Want::Lock(key) | Want::Write(key) => things.lock(key.id).is_free(),
            Want::Read(key) => self.may_read(thread, key.id),
            Want::Notification { condvar, mutex, limited } => {
                return self.may_wake(thread, condvar.id, mutex.id, *limited);
            }
            Want::Others { barrier, generation } => {
                things.barrier(barrier.id).generation > *generation
            }
            Want::Made(key) => things.once(key.id).is_none(),
            Want::Message { channel, limited } => {
                let channel = things.channel(channel.id);
                let there = channel.messages > 0 || channel.senders.is_empty();
                return or_time_out(there, *limited);
            }
            Want::Room(key) => self.has_room(key.id),
            Want::Unpark { limited } => {
                return or_time_out(self.threads[thread].token, *limited);
            }
            Want::End(of) => !self.threads[*of].lives(),
            Want::Ends(scope) => !self.living().any(|(_, thread)| thread.scope == Some(*scope)),
            Want::Rest => self.rests(),
        };
        if go { May::Go } else { May::Not }
    }

    /// A thread that reads already gives way to one that waits to write, and so waits for itself:
    /// std may do just that, and does on Linux.
    fn may_read(&self, thread: Number, lock: u64) -> bool {
        let state = self.things.lock(lock);
        let reads = state.readers.iter().any(|(reader, _)| *reader == thread);
        state.writer.is_none() && !(reads && self.somebody_waits_to_write(lock))
    }

    fn somebody_waits_to_write(&self, lock: u64) -> bool {
        let writes = |want: &Want| matches!(want, Want::Write(key) if key.id == lock);
        self.threads.iter().filter_map(Thread::waiting).any(|waiting| writes(&waiting.want))
    }

    /// Whether nobody can go on but those who wait for just that.
    fn rests(&self) -> bool {
        let goes = |thread: Number| match self.threads[thread].waiting() {
            Some(waiting) => !matches!(waiting.want, Want::Rest) && self.may(thread) == May::Go,
            None => false,
        };
        !(0..self.threads.len()).any(goes)
    }

    fn may_wake(&self, thread: Number, condvar: u64, mutex: u64, limited: bool) -> May {
        if !self.things.lock(mutex).is_free() {
            return May::Not;
        }
        match (self.things.condvar(condvar).lets_go(thread), limited) {
            (true, _) => May::Go,
            (false, true) => May::TimeOut,
            (false, false) => May::Surprise,
        }
    }

    /// A channel without room is a rendezvous: there is room while somebody stands at its other end.
    pub fn has_room(&self, id: u64) -> bool {
        let channel = self.things.channel(id);
        let receives =
            |want: &Want| matches!(want, Want::Message { channel, .. } if channel.id == id);
        let mut waiting = self.threads.iter().filter_map(Thread::waiting);
        !channel.receives
            || match channel.capacity {
                None => true,
                Some(0) => channel.messages == 0 && waiting.any(|waiting| receives(&waiting.want)),
                Some(capacity) => channel.messages < capacity,
            }
    }
}

fn or_time_out(there: bool, limited: bool) -> May {
    match (there, limited) {
        (true, _) => May::Go,
        (false, true) => May::TimeOut,
        (false, false) => May::Not,
    }
}
