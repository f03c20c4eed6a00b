//! A producer and two consumers at a buffer with room for one item.

use shared::schedules::fail;
use shared::schedules::sync::{Arc, Mutex};

use super::game::{show, together};

/// Puts two items into the buffer, and takes each out. `slot` says where in the buffer the item is.
pub fn play<B: Send + Sync + 'static>(
    buffer: B,
    slot: fn(&B) -> &Mutex<Option<u32>>,
    put: fn(&B, u32),
    take: fn(&B) -> Option<u32>,
) {
    let shared = Arc::new((buffer, slot));
    show(&shared, "buffer", |(buffer, slot)| match *slot(buffer).lock().expect("nobody panics") {
        Some(item) => format!("item {item}"),
        None => "empty".to_owned(),
    });
    let names = ["producer", "consumer 1", "consumer 2"];
    together(&shared, &names, move |me, (buffer, _)| match me {
        0 => (1..=2).for_each(|item| put(buffer, item)),
        _ if take(buffer).is_none() => fail("taken", "an item", "nothing", NOTHING),
        _ => {}
    });
}

const NOTHING: &str = "The consumer was called when there was an item, and did not look again.";
