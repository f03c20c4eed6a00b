//! Fences.

use std::panic::Location;
use std::sync::atomic::Ordering;

use super::super::step::{self, Step};
use super::refused;

/// Orders what stands before it and after it, whatever ordering that has.
///
/// # Panics
/// With `Relaxed`, as std's does.
#[track_caller]
pub fn fence(order: Ordering) {
    refused::fence(order);
    loom::sync::atomic::fence(order);
    step::note(Step::new(Location::caller(), order));
}

/// Does nothing: it orders what the compiler makes of one thread, and others can't count on that.
///
/// # Panics
/// With `Relaxed`, as std's does.
#[track_caller]
pub fn compiler_fence(order: Ordering) {
    refused::fence(order);
}
