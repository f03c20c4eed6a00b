//! Play the scheduler: programs with a bug that only some schedules show. Each level in a file of
//! its own, which holds the code that the threads run and then the `LEVEL` that presents it.

use shared::lesson::Level;

/// In the order in which they are best played.
pub const LEVELS: &[Level] = &[];
