/// How a lesson was compiled, as in `dev profile, optimised`: no time means anything without it. The
/// workspace's manifest optimises each lesson that measures.
pub const PROFILE: &str =
    if cfg!(debug_assertions) { "dev profile, optimised" } else { "release profile" };
