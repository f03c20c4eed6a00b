//! The search: which schedules it tries, in which order, how runs end, and what may keep a thread
//! waiting.

#![expect(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod ahead;
mod alone;
mod counting;
mod ends;
mod facade;
mod lead;
mod resting;
mod stories;
mod unwinding;
mod yours;

use shared::schedules::{Bound, Searched, every};

/// All schedules, within the usual bound.
fn search(program: fn()) -> Searched {
    every(program, Bound::USUAL, |_| {})
}
