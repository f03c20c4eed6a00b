//! What an answer that makes processes may use: std's and nix's own functions, since those are what
//! is learnt.

use proc_macro2::Delimiter::{Brace, Parenthesis};

use super::allowed::{has, judge_plain_std};
use super::refusal::Reason;
use super::token::Token::{self, Colons, Group, Sign};

/// The modules of std that it may use besides those that work on values alone.
pub(super) const MODULES: &str = "env ffi fs os path sync thread";

/// The modules inside those.
pub(super) const INNER_MODULES: &str = "atomic fd fs linux mpsc net process unix";

/// The modules of nix.
const NIX: &str =
    "errno fcntl mman poll prctl resource signal socket stat sys time uio unistd wait";

/// The modules of signal_hook, which makes of a signal a byte in a pipe or a flag.
const SIGNAL_HOOK: &str = "consts flag iterator low_level pipe signal";

/// Judges a path of std or core, given without that.
pub(super) fn judge_std(path: &[&str]) -> Result<(), Reason> {
    match path {
        [] | ["*"] => Err(Reason::WHOLE),
        [name, ..] if has(MODULES, name) => Ok(()),
        // By which one direction of a `UnixStream` is closed.
        ["net", "Shutdown", ..] => Ok(()),
        _ => judge_plain_std(path).map_err(|_| Reason::ELSEWHERE_OF_PROCESSES),
    }
}

/// Judges a path of nix, given without that.
pub(super) fn judge_nix(path: &[&str]) -> Result<(), Reason> {
    match path {
        ["libc", ..] => Err(Reason::LIBC),
        _ => Ok(()),
    }
}

/// Whether `path`, without the `nix` before it, is certain to be a module.
pub(super) fn is_module_of_nix(path: &[&str]) -> bool {
    path.is_empty() || path.last().is_some_and(|name| has(NIX, name))
}

/// Whether `path`, without the `signal_hook` before it, is certain to be a module. What it has
/// besides is as safe as its types: a handler of one's own needs `unsafe`.
pub(super) fn is_module_of_signal_hook(path: &[&str]) -> bool {
    path.is_empty() || path.last().is_some_and(|name| has(SIGNAL_HOOK, name))
}

/// Whether an import brings something else by the name of nix's `fork`.
pub(super) fn hides_fork(path: &[&str], name: Option<&str>) -> bool {
    name == Some("fork") && path != ["nix", "unistd", "fork"]
}

/// Whether `rest`, behind `unsafe`, calls `fork` and does nothing else.
pub(super) fn is_call_of_fork(rest: &[Token]) -> bool {
    let [Group(Brace, body), ..] = rest else { return false };
    let call = match &body[..] {
        [call @ .., Sign('?')] | call => call,
    };
    let path = match call {
        [path @ .., Group(Parenthesis, arguments)] if arguments.is_empty() => path,
        _ => return false,
    };
    match path {
        [fork] => fork.is("fork"),
        [unistd, Colons, fork] => unistd.is("unistd") && fork.is("fork"),
        [nix, Colons, unistd, Colons, fork] => {
            nix.is("nix") && unistd.is("unistd") && fork.is("fork")
        }
        _ => false,
    }
}
