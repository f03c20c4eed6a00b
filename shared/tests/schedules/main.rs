//! The search: which schedules it tries, in which order, how runs end, and what may keep a thread
//! waiting.

mod counting;
mod ends;
mod facade;
mod stories;
mod yours;

use shared::schedules::{Bound, Searched, every};

/// All schedules, within the usual bound.
fn search(program: fn()) -> Searched {
    every(program, Bound::USUAL, |_| {})
}
