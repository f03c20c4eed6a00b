//! A call in which whoever is woken takes its time, and the consumer takes none.

use shared::waits::{self, Gate};

use super::call::{Call, keep, numbered};

const PRODUCERS: usize = 4;

/// All producers find no room, one after the other, before the consumer has done with the first item.
/// Then it is quick, and whoever was notified comes later than all who can go on without.
pub fn late(room: usize) -> Call {
    let (gates, begun) = (keep([(); PRODUCERS].map(|()| Gate::new())), keep(Gate::new()));
    let produce = |number, send: &dyn Fn(u64)| {
        // Each gate lets one more begin, when those who have begun wait.
        gates[..number as usize].iter().for_each(|gate| _ = gate.pass());
        for item in numbered(number, 4) {
            send(item);
            // One goes ahead, so that it is not left to chance how many find no room.
            begun.pass();
        }
    };
    let mut first = true;
    let consume = move |_| {
        begun.open();
        if std::mem::take(&mut first) {
            gates.iter().for_each(|gate| _ = gate.pass());
        }
    };
    let call = || Call::new((PRODUCERS as u64, 4), room, produce, consume);
    let call = waits::waking_late(call);
    waits::settle();
    call
}
