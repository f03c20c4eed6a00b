//! How the lesson was compiled: no time means anything without it.

/// As in `times in ms, dev profile, optimised`.
pub const PROFILE: &str =
    if cfg!(debug_assertions) { "dev profile, optimised" } else { "release profile" };
