//! What the threads of a run share, by the id of its tag. A thing that is not listed is unused.

use std::collections::BTreeMap;

use super::thread::Number;
use crate::waits::Place;

/// The locks, condvars and so on of a run.
#[derive(Debug, Default)]
pub(crate) struct Things {
    locks: BTreeMap<u64, Lock>,
    condvars: BTreeMap<u64, Condvar>,
    barriers: BTreeMap<u64, Barrier>,
    channels: BTreeMap<u64, Channel>,
    /// Who makes the value, while somebody does.
    makers: BTreeMap<u64, (Number, Place)>,
}

/// A mutex or a read-write lock: who holds it, since which line.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lock {
    pub writer: Option<(Number, Place)>,
    pub readers: Vec<(Number, Place)>,
}

/// A condvar: who waits, and how many notifications nobody has taken yet.
#[derive(Debug, Clone, Default)]
pub(crate) struct Condvar {
    /// Those who wait, with the number of notifications there had been when they came.
    waiting: Vec<(Number, usize)>,
    /// The numbers of the notifications that were given to one thread, and wait for it to wake.
    calls: Vec<usize>,
    /// How many notifications there were.
    count: usize,
    /// Those who may wake although nobody has notified them.
    stirred: Vec<Number>,
}

/// A barrier.
#[derive(Debug, Clone, Default)]
pub(crate) struct Barrier {
    /// How often it has let all go.
    pub generation: usize,
    /// How many stand at it.
    pub here: usize,
    /// How many it holds.
    pub size: usize,
}

/// A channel, without its messages.
#[derive(Debug, Clone, Default)]
pub(crate) struct Channel {
    pub messages: usize,
    /// How many messages find room, if that is bounded.
    pub capacity: Option<usize>,
    /// Where each living sender was made.
    pub senders: Vec<Place>,
    pub receives: bool,
}

impl Lock {
    pub fn is_free(&self) -> bool {
        self.writer.is_none() && self.readers.is_empty()
    }

    /// Writes down that a thread gives back what it has of it.
    pub fn release(&mut self, thread: Number) {
        if self.writer.is_some_and(|(writer, _)| writer == thread) {
            self.writer = None;
        } else if let Some(index) = self.readers.iter().rposition(|(reader, _)| *reader == thread) {
            self.readers.remove(index);
        }
    }
}

impl Barrier {
    /// A thread comes to it. Says with whom it waits; nothing, if it is the last of them.
    pub fn come(&mut self, size: usize) -> Option<usize> {
        let generation = self.generation;
        (self.here, self.size) = (self.here + 1, size);
        if self.here < size {
            return Some(generation);
        }
        (self.here, self.generation) = (0, generation + 1);
        None
    }
}

impl Condvar {
    pub fn wait(&mut self, thread: Number) {
        self.waiting.push((thread, self.count));
    }

    /// One of those who wait now may wake; whose turn it is the schedule says.
    pub fn call_one(&mut self) {
        if self.calls.len() < self.waiting.len() {
            self.calls.push(self.count);
        }
        self.count += 1;
    }

    /// All who wait now may wake.
    pub fn call_all(&mut self) {
        self.calls = vec![self.count; self.waiting.len()];
        self.count += 1;
    }

    /// All who wait now may wake, and no notification is given.
    fn stir(&mut self) {
        self.stirred = self.waiting.iter().map(|(thread, _)| *thread).collect();
    }

    /// Whether one of the notifications may be this thread's: it waited when it was given.
    pub fn is_called(&self, thread: Number) -> bool {
        self.call_of(thread).is_some()
    }

    /// Whether a thread may wake, called or not.
    pub fn lets_go(&self, thread: Number) -> bool {
        self.is_called(thread) || self.stirred.contains(&thread)
    }

    /// Writes down that a thread wakes, with the first notification that may be its own.
    pub fn wake(&mut self, thread: Number) {
        self.stirred.retain(|stirred| *stirred != thread);
        if let Some(call) = self.call_of(thread) {
            self.calls.remove(call);
        }
        self.waiting.retain(|(waiting, _)| *waiting != thread);
    }

    fn call_of(&self, thread: Number) -> Option<usize> {
        let &(_, since) = self.waiting.iter().find(|(waiting, _)| *waiting == thread)?;
        self.calls.iter().position(|&call| call >= since)
    }
}

/// How each kind of thing is looked at, and changed.
macro_rules! kinds {
    ($($read:ident, $change:ident: $kind:ident in $map:ident;)+) => {
        impl Things {
            $(
                pub fn $read(&self, id: u64) -> $kind {
                    self.$map.get(&id).cloned().unwrap_or_default()
                }

                pub fn $change(&mut self, id: u64) -> &mut $kind {
                    self.$map.entry(id).or_default()
                }
            )+
        }
    };
}

kinds! {
    lock, lock_mut: Lock in locks;
    condvar, condvar_mut: Condvar in condvars;
    barrier, barrier_mut: Barrier in barriers;
    channel, channel_mut: Channel in channels;
}

impl Things {
    /// All who wait at a condvar may wake.
    pub fn stir(&mut self) {
        self.condvars.values_mut().for_each(Condvar::stir);
    }

    /// Who makes the value, while somebody does.
    pub fn once(&self, id: u64) -> Option<(Number, Place)> {
        self.makers.get(&id).copied()
    }

    pub fn set_maker(&mut self, id: u64, maker: Option<(Number, Place)>) {
        match maker {
            Some(maker) => self.makers.insert(id, maker),
            None => self.makers.remove(&id),
        };
    }
}
