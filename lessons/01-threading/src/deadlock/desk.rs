//! What is needed to write letters.

use std::time::Duration;

use shared::sync::{Barrier, Mutex, MutexGuard, thread};

/// One pen, one stack of paper.
#[derive(Debug)]
pub struct Desk {
    /// Ink for so many letters.
    pub pen: Mutex<u32>,
    /// Letters written.
    pub paper: Mutex<u32>,
    /// Who has one thing waits here, until as many have as it was made for.
    pub between: Barrier,
}

/// A name, and how she takes what she needs.
pub type Person = (&'static str, fn(&Desk));

/// How long a letter takes: long enough to be seen on a timeline.
const WRITING: Duration = Duration::from_millis(200);

/// Writes a letter, and gives back the pen and the paper.
pub(super) fn write(mut ink: MutexGuard<'_, u32>, mut letters: MutexGuard<'_, u32>) {
    thread::sleep(WRITING);
    *ink -= 1;
    *letters += 1;
}
