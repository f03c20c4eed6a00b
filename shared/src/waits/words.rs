//! A wait in words.

use std::collections::BTreeSet;

use super::ledger::Ledger;
use super::record::Waiting;
use super::{Channel, Number, Place, Want};
use crate::trace::Wait;

impl Ledger {
    /// What a thread waits for; nothing if it does not wait.
    pub fn wait_of(&self, thread: Number) -> Option<Wait> {
        let Waiting { want, at, .. } = self.threads.get(&thread)?.waiting()?;
        let wants = match (want, want.words()) {
            (Want::End { name, .. }, _) => format!("the end of {name}"),
            (_, (_, what, Some(made))) => format!("{what} made at {}", line(made)),
            (_, (_, what, None)) => what.to_owned(),
        };
        let because = match want {
            Want::Message(channel) => living_senders(channel),
            Want::Room(channel) => match channel.capacity.unwrap_or_default() {
                0 => "nobody is receiving".to_owned(),
                places => format!("{places} of {places} places are taken"),
            },
            Want::Others(key, size) => format!("{} of {size} threads came", self.waiting(key.id)),
            _ => match self.keepers(thread) {
                keepers if keepers.is_empty() && self.is_alone() => {
                    "whoever held it was not copied by the fork".to_owned()
                }
                keepers => listed(keepers.into_iter().map(|(_, how)| how)),
            },
        };
        Some(Wait { thread: self.name(thread).to_owned(), wants, at: line(at), because })
    }

    /// A thread's name for people.
    pub fn name(&self, thread: Number) -> &str {
        self.threads.get(&thread).map_or("", |record| &record.thread.name)
    }
}

fn living_senders(channel: &Channel) -> String {
    let senders = channel.senders();
    let lines: BTreeSet<_> = senders.iter().map(|made| (made.file(), made.line())).collect();
    let lines = listed(lines.into_iter().map(|(file, line)| format!("{file}:{line}")));
    match senders.len() {
        1 => format!("the sender made at {lines} is still alive"),
        many => format!("{many} senders made at {lines} are still alive"),
    }
}

/// As in `src/deadlock.rs:12`.
pub(super) fn line(place: Place) -> String {
    format!("{}:{}", place.file(), place.line())
}

/// `a`, `a and b`, `a, b and c`, `a, b, c and 2 more`.
fn listed(items: impl IntoIterator<Item = String>) -> String {
    const NAMED: usize = 3;
    let mut items: Vec<_> = items.into_iter().collect();
    if items.len() > NAMED {
        let more = items.len() - NAMED;
        items.truncate(NAMED);
        items.push(format!("{more} more"));
    }
    let last = items.pop().unwrap_or_default();
    if items.is_empty() { last } else { format!("{} and {last}", items.join(", ")) }
}
