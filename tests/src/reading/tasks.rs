//! What an answer may use whose tasks run on tokio: tokio's own functions, but not a runtime of its
//! own, nor what moves the paused clock.

use super::allowed::{Part, has, judge_plain_std};
use super::refusal::Reason;

/// The modules of tokio that are about tasks in one thread.
const MODULES: &str = "sync task time";

/// The modules inside those.
const INNER_MODULES: &str = "broadcast error mpsc oneshot watch";

/// What stands in tokio itself.
const ROOT: &str = "join pin select spawn try_join";

/// The macros of tokio.
pub(super) const MACROS: &str = "join select try_join";

/// The modules of which only a part may be used, whether std's or tokio's.
pub(super) const PARTS: [Part; 2] = [
    Part {
        module: "time",
        names: "Duration Instant Interval MissedTickBehavior Sleep Timeout error interval \
            interval_at sleep sleep_until timeout timeout_at",
        what: "`Duration`, and of `tokio::time` what waits, such as `sleep` and `timeout`: the \
            clock is the trial's",
    },
    Part {
        module: "thread",
        names: "sleep yield_now",
        what: "`sleep` and `yield_now`; what would hold up the loop goes into \
            `tokio::task::spawn_blocking`",
    },
];

/// Judges a path of std or core, given without that.
pub(super) fn judge_std(path: &[&str]) -> Result<(), Reason> {
    match path {
        [] | ["*"] => Err(Reason::WHOLE),
        ["sync" | "thread", ..] => Ok(()),
        _ => judge_plain_std(path).map_err(|_| Reason::ELSEWHERE_OF_TASKS),
    }
}

/// Judges a path of tokio, given without that.
pub(super) fn judge_tokio(path: &[&str]) -> Result<(), Reason> {
    match path {
        [name, ..] if has(MODULES, name) || has(ROOT, name) => Ok(()),
        _ => Err(Reason::ELSEWHERE_IN_TOKIO),
    }
}

/// Whether `path`, without the `std` before it, is certain to be a module that only tasks may use.
pub(super) fn is_module_of_std(path: &[&str]) -> bool {
    matches!(path, ["sync" | "thread"] | ["sync", "atomic" | "mpsc"])
}

/// Whether `path`, without the `tokio` before it, is certain to be a module.
pub(super) fn is_module_of_tokio(path: &[&str]) -> bool {
    match path {
        [module] => has(MODULES, module),
        [_, module] => has(INNER_MODULES, module),
        _ => false,
    }
}
