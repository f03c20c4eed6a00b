//! Memory that a process shares with those it forks.

#![allow(unsafe_code, reason = "the compiler can't see who else has this memory: mmap is unsafe")]

use std::num::NonZeroUsize;
use std::ops::Deref;
use std::ptr::NonNull;
use std::slice;
use std::sync::atomic::AtomicU64;

use nix::sys::mman::{MapFlags, ProtFlags, mmap_anonymous, munmap};

/// Words of memory, all of them 0 at first, that stay shared across a fork: what one process writes
/// the other ones read.
#[derive(Debug)]
pub struct Mapping {
    start: NonNull<AtomicU64>,
    words: usize,
}

impl Mapping {
    /// So many words; one at least.
    ///
    /// # Errors
    /// `ENOMEM` where there is not that much memory, or where this process may not have it.
    pub fn of_words(words: usize) -> nix::Result<Mapping> {
        let bytes = NonZeroUsize::new(words * size_of::<u64>()).unwrap_or(NonZeroUsize::MIN);
        let access = ProtFlags::PROT_READ | ProtFlags::PROT_WRITE;
        // SAFETY: the kernel chooses a place where nothing is.
        let start = unsafe { mmap_anonymous(None, bytes, access, MapFlags::MAP_SHARED) }?;
        Ok(Mapping { start: start.cast(), words })
    }
}

impl Deref for Mapping {
    type Target = [AtomicU64];

    fn deref(&self) -> &[AtomicU64] {
        // SAFETY: so many words stand there, page-aligned and set to 0, until `drop`; all that is
        // done to them, in whatever process, is done through atomics.
        unsafe { slice::from_raw_parts(self.start.as_ptr(), self.words) }
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        let bytes = self.words * size_of::<u64>();
        // SAFETY: nobody can have a reference into it any more. Other processes keep theirs.
        let unmapped = unsafe { munmap(self.start.cast(), bytes) };
        debug_assert_eq!(unmapped, Ok(()));
    }
}
