//! Who waits for whom, in words.

use super::run::Run;
use super::thread::Number;
use super::want::Want;
use crate::trace::Wait;
use crate::waits::{Key, Place};

impl Run {
    /// The waits of all threads that can't go on.
    pub(super) fn waits(&self) -> Vec<Wait> {
        let joins = |thread: &Number| {
            let want = self.threads[*thread].waiting().map(|waiting| &waiting.want);
            matches!(want, Some(Want::End(_) | Want::Ends(_)))
        };
        let mut threads: Vec<Number> = (0..self.threads.len()).collect();
        // Who joins another waits only because that one does.
        threads.sort_by_key(joins);
        threads.into_iter().filter_map(|thread| self.wait_of(thread)).collect()
    }

    /// What a thread waits for, and who keeps it.
    pub(super) fn wait_of(&self, thread: Number) -> Option<Wait> {
        let waiting = self.threads[thread].waiting()?;
        let made = |what: &str, key: &Key| format!("{what} made at {}", line(key.made));
        let wants = match &waiting.want {
            Want::Go => "its turn".to_owned(),
            Want::Lock(key) => made("the lock", key),
            Want::Read(key) => made("to read the lock", key),
            Want::Write(key) => made("to write the lock", key),
            Want::Notification { condvar, .. } => made("a notification of the condvar", condvar),
            Want::Others { barrier, .. } => made("the others at the barrier", barrier),
            Want::Made(key) => made("the value of the cell", key),
            Want::Message { channel, .. } => made("a message from the channel", channel),
            Want::Room(channel) => made("room in the channel", channel),
            Want::Unpark { .. } => "to be unparked".to_owned(),
            Want::End(of) => format!("the end of {}", self.threads[*of].name),
            Want::Rest => "the others to rest".to_owned(),
            Want::Ends(_) => "the end of its scope's threads".to_owned(),
        };
        let name = self.threads[thread].name.to_string();
        let because = self.because(thread, &waiting.want);
        Some(Wait { thread: name, wants, at: line(waiting.at), because })
    }

    fn because(&self, thread: Number, want: &Want) -> String {
        match want {
            Want::Lock(key) | Want::Read(key) | Want::Write(key) => self.holders(thread, key.id),
            Want::Notification { condvar, mutex, .. } => {
                // Once it is called, what it still lacks is the lock.
                let called = self.things.condvar(condvar.id).lets_go(thread);
                let holders = self.holders(thread, mutex.id);
                if called && !holders.is_empty() {
                    format!("its lock: {holders}")
                } else {
                    String::new()
                }
            }
            Want::Made(key) => match self.things.once(key.id) {
                Some((maker, since)) => {
                    format!("{} makes it since {}", self.call(thread, maker), line(since))
                }
                None => String::new(),
            },
            Want::Message { channel, .. } => {
                let senders = self.things.channel(channel.id).senders;
                let lines: Vec<_> = senders.iter().map(|&made| line(made)).collect();
                match &lines[..] {
                    [made] => format!("the sender made at {made} is still alive"),
                    many => format!(
                        "{} senders made at {} are still alive",
                        many.len(),
                        many.join(", ")
                    ),
                }
            }
            Want::Others { barrier, .. } => {
                let barrier = self.things.barrier(barrier.id);
                format!("{} of {} threads came", barrier.here, barrier.size)
            }
            Want::End(of) => format!("{} has not ended", self.threads[*of].name),
            _ => String::new(),
        }
    }

    fn holders(&self, waiter: Number, lock: u64) -> String {
        let lock = self.things.lock(lock);
        let holders = lock.writer.iter().chain(&lock.readers);
        let told = holders.map(|&(holder, since)| {
            let ended = if self.threads[holder].lives() { "" } else { ", and has ended" };
            format!("{} holds it since {}{ended}", self.call(waiter, holder), line(since))
        });
        let mut told: Vec<_> = told.collect();
        if lock.is_free()
            && self.threads[waiter]
                .waiting()
                .is_some_and(|waiting| matches!(waiting.want, Want::Read(_)))
        {
            told.push("another thread waits to write, which goes first".to_owned());
        }
        told.join(" and ")
    }

    /// How the story of one thread calls another, or itself.
    fn call(&self, teller: Number, thread: Number) -> &str {
        if teller == thread { "this very thread" } else { &self.threads[thread].name }
    }
}

/// As in `src/deadlock.rs:12`.
fn line(place: Place) -> String {
    format!("{}:{}", place.file(), place.line())
}
