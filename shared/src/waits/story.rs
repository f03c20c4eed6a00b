//! Who waits for whom.

use std::collections::BTreeSet;

use super::hold::Held;
use super::ledger::Ledger;
use super::record::{Record, State, WorldId};
use super::words::line;
use super::{Number, Want};
use crate::trace::Wait;

impl Ledger {
    /// The waits of a world at rest: those of a circle first, in its order, beginning with the
    /// thread that was started first; then the others, in the order in which they were started.
    pub fn story(&self, world: WorldId) -> Vec<Wait> {
        let waiting = self.living(world).filter(|record| record.waiting().is_some());
        let all: Vec<Number> = waiting.map(|record| record.thread.number).collect();
        let circles = all.iter().filter_map(|&thread| self.circle(thread)).flatten();
        let mut told = BTreeSet::new();
        let order = circles.chain(all.iter().copied()).filter(|&thread| told.insert(thread));
        order.filter_map(|thread| self.wait_of(thread)).collect()
    }

    /// The way from a thread to one who keeps it waiting, and on, until it is the first again.
    fn circle(&self, start: Number) -> Option<Vec<Number>> {
        let mut way = vec![start];
        let mut seen = BTreeSet::new();
        self.leads_back(&mut way, &mut seen).then_some(way)
    }

    fn leads_back(&self, way: &mut Vec<Number>, seen: &mut BTreeSet<Number>) -> bool {
        let (start, here) = (way[0], way[way.len() - 1]);
        for (next, _) in self.keepers(here) {
            if next == start {
                return true;
            }
            if seen.insert(next) {
                way.push(next);
                if self.leads_back(way, seen) {
                    return true;
                }
                way.pop();
            }
        }
        false
    }

    /// Who keeps a thread waiting, and how, as far as that is known: a sender might be anyone's.
    pub fn keepers(&self, thread: Number) -> Vec<(Number, String)> {
        let Some(record) = self.threads.get(&thread) else {
            return Vec::new();
        };
        let Some(waiting) = record.waiting() else {
            return Vec::new();
        };
        let not_ended = |of: Number| (of, format!("{} {}", self.name(of), self.why_not_ended(of)));
        match &waiting.want {
            Want::End { of, .. } => vec![not_ended(*of)],
            Want::Ends(scope) => self.of_scope(scope.id).map(not_ended).collect(),
            Want::Lock(key) | Want::Write(key) => self.who_hold(record, key.id, false),
            Want::Read(key) => {
                let mut keepers = self.who_hold(record, key.id, true);
                keepers.extend(self.writers(key.id).map(|writer| {
                    (writer, format!("{} waits to write, which goes first", self.name(writer)))
                }));
                keepers
            }
            _ => Vec::new(),
        }
    }

    fn why_not_ended(&self, thread: Number) -> &'static str {
        match self.threads.get(&thread).map(|record| &record.state) {
            Some(State::LeftBehind(_)) => "was not copied by the fork",
            _ => "has not ended",
        }
    }

    /// Who of a world holds a lock. A thread that ended may have left it held.
    pub fn holders(&self, world: WorldId, lock: u64) -> Vec<(Number, Held)> {
        let of_world = self.threads.values().filter(|record| record.thread.world == world);
        of_world.filter_map(|record| Some((record.thread.number, record.holds(lock)?))).collect()
    }

    /// Who waits to write: readers let them go first.
    pub fn writers(&self, lock: u64) -> impl Iterator<Item = Number> {
        let writes = move |want: &Want| matches!(want, Want::Write(key) if key.id == lock);
        let writers = self.waits().filter(move |(_, waiting)| writes(&waiting.want));
        writers.map(|(writer, _)| writer)
    }

    fn who_hold(&self, waiter: &Record, lock: u64, to_read: bool) -> Vec<(Number, String)> {
        let mut holders = self.holders(waiter.thread.world, lock);
        holders.retain(|(_, held)| !(to_read && held.to_read));
        let told = holders.into_iter().map(|(holder, held)| {
            let it_is_me = holder == waiter.thread.number;
            let name = if it_is_me { "this very thread" } else { self.name(holder) };
            let reads = if held.to_read { " to read" } else { "" };
            let gone = match self.threads[&holder].state {
                State::Ended => ", and has ended",
                State::LeftBehind(_) => ", and was not copied by the fork",
                _ => "",
            };
            (holder, format!("{name} holds it{reads} since {}{gone}", line(held.since)))
        });
        told.collect()
    }
}
