//! What is said of an answer whose tasks run on tokio, and has std and tokio instead of a facade.

use super::{Reason, fixed};

impl Reason {
    pub(in super::super) const ELSEWHERE_OF_TASKS: Reason = fixed(
        "is not one of the parts of std that an answer may use here. Do without it: std's values, \
         and what `tokio::sync`, `tokio::task` and `tokio::time` have, are enough.",
    );
    pub(in super::super) const ELSEWHERE_IN_TOKIO: Reason = fixed(
        "is not one of the parts of tokio that an answer may use here: it runs in the trial's \
         runtime, whose clock is paused. Use `tokio::spawn`, `join!`, `select!`, and what is in \
         `tokio::sync`, `tokio::task` and `tokio::time`.",
    );

    /// The same where there is no `super::sync`, but std and tokio.
    pub(in super::super) fn of_tasks(self) -> Reason {
        let known = INSTEAD.into_iter().find(|(reason, _)| *reason == self);
        known.map_or(self, |(_, instead)| instead)
    }
}

const INSTEAD: [(Reason, Reason); 5] = [
    (
        Reason::UNSAFE,
        fixed(
            "switches off checks of the compiler's that the trial counts on. Do without it: \
             `Box::pin` and `std::pin::pin!` pin a future safely.",
        ),
    ),
    (
        Reason::STATIC_MUT,
        fixed(
            "is shared without a lock. Use a variable, or a `static` that holds a `Mutex` or an \
             atomic.",
        ),
    ),
    (
        Reason::EXTERN,
        fixed(
            "is for code from elsewhere, which the trial cannot see into. Do without it: std and \
             tokio are there already.",
        ),
    ),
    (
        Reason::OUTSIDE,
        fixed("leads out of the answer, to what judges it. Std and tokio are enough."),
    ),
    (
        Reason::CRATE,
        fixed(
            "begins with a name that is not declared here, so it leads into another crate. Use std \
             and tokio; name a module of your own as in `shapes::round`.",
        ),
    ),
];
