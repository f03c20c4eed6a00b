//! What is said of an answer that makes processes, and has std and nix instead of a facade.

use super::{Reason, fixed};

impl Reason {
    pub(in super::super) const ELSEWHERE_OF_PROCESSES: Reason = fixed(
        "is not one of the parts of std that an answer may use here. Do without it: std's files, \
         pipes, threads and processes, and what nix has, are enough.",
    );
    pub(in super::super) const LIBC: Reason = fixed(
        "is the C library as it is, of which every function is `unsafe`. Use nix's safe function \
         of that name.",
    );
    pub(in super::super) const ANOTHER_FORK: Reason = fixed(
        "takes the name of nix's `fork`, the one call that may stand in `unsafe` here. Choose \
         another.",
    );

    /// The same where there is no `super::sync`, but std and nix.
    pub(in super::super) fn of_processes(self) -> Reason {
        let known = INSTEAD.into_iter().find(|(reason, _)| *reason == self);
        known.map_or(self, |(_, instead)| instead)
    }
}

const INSTEAD: [(Reason, Reason); 5] = [
    (
        Reason::UNSAFE,
        fixed(
            "switches off checks of the compiler's. Only the call of `fork` needs that: write \
             `unsafe { fork() }`, with nothing else in the braces, and use nix's safe functions.",
        ),
    ),
    (
        Reason::STATIC_MUT,
        fixed(
            "is shared by threads without a lock, and by processes not at all. Use a variable, or \
             a `static` that holds a `Mutex` or an atomic.",
        ),
    ),
    (
        Reason::EXTERN,
        fixed(
            "is for code from elsewhere, which the trial cannot see into. Do without it: std and \
             nix are there already.",
        ),
    ),
    (
        Reason::OUTSIDE,
        fixed(
            "leads out of the answer, to what judges it. Only `super::memory` may be used from \
             there, where a task speaks of it; else std and nix are enough.",
        ),
    ),
    (
        Reason::CRATE,
        fixed(
            "begins with a name that is not declared here, so it leads into another crate. Use std \
             and nix; name a module of your own as in `shapes::round`.",
        ),
    ),
];
