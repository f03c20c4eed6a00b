//! The judgement whether anything in a world can still move.

use std::sync::Arc;

use super::ledger::Ledger;
use super::record::{OnStuck, Record, State, Waiting, WorldId};
use super::{Channel, Number, Want, Woken};
use crate::trace::Wait;

/// A world was found stuck: to be told once the ledger is given back.
#[must_use]
pub(crate) struct Alarm {
    tell: OnStuck,
    waits: Vec<Wait>,
}

/// Tells of an alarm, if there is one. The ledger must not be in hand.
pub(super) fn ring(alarm: Option<Alarm>) {
    if let Some(Alarm { tell, waits }) = alarm {
        tell(&waits);
    }
}

impl Ledger {
    /// Finds out whether anything in a world can move. If not, lets the one go that wakes late, or
    /// else those whom a check holds, or else the one who waits for just this, or else says who waits for whom.
    pub fn judge(&mut self, world: WorldId) -> Option<Alarm> {
        let over = self.worlds.get(&world).is_none_or(|world| world.over);
        if over || self.living(world).any(|record| self.can_move(record)) {
            return None;
        }
        if let Some((thread, _)) = self.longest_waiting(world, |waiting| waiting.called) {
            self.wake(thread, Woken::Called);
            return None;
        }
        let held = |waiting: &Waiting| waiting.want.is_held_by_a_check();
        if let Some((_, Some(id))) = self.longest_waiting(world, held) {
            self.call(id, usize::MAX, Woken::AtRest);
            return None;
        }
        let rests = |waiting: &Waiting| matches!(waiting.want, Want::Rest);
        if let Some((thread, _)) = self.longest_waiting(world, rests) {
            self.wake(thread, Woken::AtRest);
            return None;
        }
        let tell = self.worlds.get_mut(&world)?.on_stuck.take()?;
        let waits = self.story(world);
        Some(Alarm { tell, waits })
    }

    /// Who of a world has waited longest of those whose wait `fits`, and the id of what it waits for.
    fn longest_waiting(
        &self,
        world: WorldId,
        fits: impl Fn(&Waiting) -> bool,
    ) -> Option<(Number, Option<u64>)> {
        let waits = self.living(world).filter_map(|record| Some((record, record.waiting()?)));
        let fitting = waits.filter(|(_, waiting)| fits(waiting));
        let (record, waiting) = fitting.min_by_key(|(_, waiting)| waiting.turn)?;
        Some((record.thread.number, waiting.want.id()))
    }

    fn can_move(&self, record: &Record) -> bool {
        let State::Waiting(waiting) = &record.state else {
            return record.lives();
        };
        !waiting.at_rest || self.can_end(record.thread.world, &waiting.want)
    }

    /// Whether what is waited for in std is there, as far as is written.
    fn can_end(&self, world: WorldId, want: &Want) -> bool {
        match want {
            Want::Lock(key) => !self.is_alone() && self.holders(world, key.id).is_empty(),
            Want::Message(channel) => channel.can_receive(),
            Want::Room(channel) => channel.can_send() || self.meets_receiver(channel),
            _ => false,
        }
    }

    /// Whether a rendezvous has its receiver: the two that wait for each other let each other go.
    /// That one of them can move is enough to know that their world can.
    fn meets_receiver(&self, here: &Arc<Channel>) -> bool {
        let receives = |want: &Want| matches!(want, Want::Message(at) if Arc::ptr_eq(at, here));
        let mut waits = self.waits();
        here.capacity == Some(0) && waits.any(|(_, waiting)| receives(&waiting.want))
    }
}

#[cfg(test)]
mod tests;
