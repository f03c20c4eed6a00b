//! Memory for answers: words that a process may share with those that it forks.
//!
//! An answer takes it from `super::memory`, since it may not write the `unsafe` that mmap needs.
//! Its words are std's atomics but for one thing: before each step on a word, a process waits until
//! nothing else can move. So between a load and a store all others come in, in every run.

mod word;

use std::cell::Cell;
use std::num::NonZeroUsize;
use std::ops::Deref;
use std::ptr::NonNull;
use std::slice;

use nix::errno::Errno;
use nix::sys::mman::{MapFlags, ProtFlags, mmap_anonymous, munmap};
use serde::{Deserialize, Serialize};

pub use self::word::AtomicU64;

/// What a fork makes of a mapping.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sharing {
    /// `MAP_PRIVATE`: each process has its own copy from then on, as of a variable.
    Private,
    /// `MAP_SHARED`: both have the same, and what one writes the other reads.
    Shared,
}

/// Words of memory, all of them 0 at first: a slice of [`AtomicU64`], as in `mapping[0]`.
#[derive(Debug)]
pub struct Mapping {
    start: NonNull<AtomicU64>,
    words: usize,
}

// SAFETY: it owns its memory as a `Box` does, and gives out no more than shared references to it.
#[allow(unsafe_code, reason = "a pointer is not Send by itself")]
unsafe impl Send for Mapping {}
// SAFETY: all that can be done through a shared reference is done through atomics.
#[allow(unsafe_code, reason = "a pointer is not Sync by itself")]
unsafe impl Sync for Mapping {}

impl Mapping {
    /// Maps so many words.
    ///
    /// # Errors
    /// `EINVAL` for none; `ENOMEM` where there is not that much memory.
    #[allow(unsafe_code, reason = "mmap and writing to what it mapped are unsafe")]
    pub fn of(words: usize, sharing: Sharing) -> nix::Result<Mapping> {
        let bytes = words.checked_mul(size_of::<AtomicU64>()).ok_or(Errno::ENOMEM)?;
        let bytes = NonZeroUsize::new(bytes).ok_or(Errno::EINVAL)?;
        let access = ProtFlags::PROT_READ | ProtFlags::PROT_WRITE;
        let flags = match sharing {
            Sharing::Private => MapFlags::MAP_PRIVATE,
            Sharing::Shared => MapFlags::MAP_SHARED,
        };
        // SAFETY: the kernel chooses a place where nothing is.
        let start = unsafe { mmap_anonymous(None, bytes, access, flags) }?.cast::<AtomicU64>();
        for place in 0..words {
            // SAFETY: the place is inside of what was mapped for so many words, and nobody has a
            // reference to it yet.
            unsafe { start.add(place).write(AtomicU64::of(sharing)) };
        }
        Ok(Mapping { start, words })
    }
}

impl Deref for Mapping {
    type Target = [AtomicU64];

    #[allow(unsafe_code, reason = "the compiler can't see what stands in a mapping")]
    fn deref(&self) -> &[AtomicU64] {
        // SAFETY: `of` has written so many words there, and they stay until `drop`. Whatever
        // process changes them does so through atomics.
        unsafe { slice::from_raw_parts(self.start.as_ptr(), self.words) }
    }
}

impl Drop for Mapping {
    #[allow(unsafe_code, reason = "munmap is unsafe")]
    fn drop(&mut self) {
        let bytes = self.words * size_of::<AtomicU64>();
        // SAFETY: nobody can have a reference into it any more. Other processes keep theirs.
        let unmapped = unsafe { munmap(self.start.cast(), bytes) };
        debug_assert_eq!(unmapped, Ok(()));
    }
}

/// What a thread has written to, or tried to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// As the mapping was made.
    pub sharing: Sharing,
    /// The number of the process that made it.
    pub maker: i32,
}

thread_local! {
    static WRITTEN: Cell<Option<Written>> = const { Cell::new(None) };
}

/// For a check: what mapping this thread has written to last, or tried to, since the last time this was asked.
pub fn written() -> Option<Written> {
    WRITTEN.take()
}
