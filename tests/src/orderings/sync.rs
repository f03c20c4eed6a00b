//! What stands behind `super::sync` in an answer whose memory ordering is judged. Each has std's
//! name, and std's documentation holds for it.

/// As std's: nothing of it is modelled.
pub use std::sync::Arc;

/// Atomics, and the orderings and fences that go with them.
pub mod atomic {
    pub use std::sync::atomic::Ordering;

    pub use super::super::atomic::{
        AtomicBool, AtomicI8, AtomicI16, AtomicI32, AtomicI64, AtomicIsize, AtomicU8, AtomicU16,
        AtomicU32, AtomicU64, AtomicUsize, compiler_fence, fence,
    };
}

/// What a thread may do about itself: an answer starts none.
pub mod thread {
    use std::time::Duration;

    /// Lets other threads go first.
    pub fn yield_now() {
        loom::thread::yield_now();
    }

    /// Does nothing: whatever may happen meanwhile may as well happen without.
    pub fn sleep(_: Duration) {}
}
