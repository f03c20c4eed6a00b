//! An answer, compiled beside its check.

use crate::reading::Threads;
use crate::{Case, Report};

/// A source file with an answer to an exercise, and the check that calls it.
#[derive(Debug, Clone, Copy)]
pub struct Candidate {
    /// The exercise's name, as in `collect`.
    pub exercise: &'static str,
    /// The source file, relative to the file that declares it, as in
    /// `../exercises/collect/wrong/in_order_of_completion.rs`.
    pub declared: &'static str,
    /// How it is judged.
    pub check: Check,
}

/// How an answer is judged.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// Calls the answer and reports what it did.
    Report(fn() -> Report),
    /// The same, of all outcomes that the memory model allows.
    Orderings(fn() -> Report),
    /// The same for an answer that makes processes, and is watched by a supervisor.
    Processes(fn() -> Report),
    /// The same for an answer whose tasks run on tokio.
    Tasks(fn() -> Report),
    /// Small programs around the answer, each run under every schedule.
    Cases(&'static [Case]),
}

impl Check {
    /// What the answer's threads are meanwhile.
    pub(crate) fn threads(&self) -> Threads {
        match self {
            Check::Report(_) | Check::Orderings(_) => Threads::Real,
            Check::Processes(_) => Threads::InProcesses,
            Check::Tasks(_) => Threads::InTasks,
            Check::Cases(_) => Threads::InTurns,
        }
    }
}

impl Candidate {
    /// Relative to the lesson's folder, as in `exercises/collect/solution.rs`.
    pub fn path(&self) -> &'static str {
        self.declared.trim_start_matches("../")
    }

    /// As in `solution`, `right/by_channel` or `wrong/in_order_of_completion`.
    pub fn name(&self) -> &'static str {
        let path = self.path().trim_end_matches(".rs");
        path.splitn(3, '/').last().unwrap_or(path)
    }

    /// Whether it must be refused.
    pub fn is_wrong(&self) -> bool {
        self.name().starts_with("wrong/")
    }
}

/// Compiles candidates of one exercise, each in a module of its own beside `sync` and the check,
/// and lists them as `CANDIDATES` in a module named after the exercise.
///
/// ```text
/// trial::candidates! {
///     collect, check "../exercises/collect/check.rs";
///     solution "../exercises/collect/solution.rs";
///     returns_early "../exercises/collect/wrong/returns_early.rs";
/// }
/// ```
///
/// After the exercise's name stands how it is judged, which says what is behind `super::sync`:
///
/// - `check`: the check's function `report`; `shared::sync`, real threads.
/// - `cases`: the check's `CASES`; `shared::schedules::sync`, under every schedule.
/// - `loom`: the check's function `report`; [`crate::orderings::sync`], by what the memory model
///   allows.
/// - `tasks`: the check's function `report`; no facade, but std and tokio. The check makes the
///   runtime, in one thread and with a paused clock.
/// - `processes`: the check's function `report`; no facade, but std and nix, and
///   [`crate::processes::memory`] as `super::memory`: see [`crate::processes`].
///
/// The paths are relative to the file that says so: `#[path = "."]` keeps rustc from looking in
/// folders named after the modules. Clippy's `duplicate_mod` is right that the check is compiled
/// more than once, and that is the point: one check judges all.
#[macro_export]
macro_rules! candidates {
    ($exercise:ident, $way:ident $check:literal; $($name:ident $source:literal;)+) => {
        #[path = "."]
        #[allow(missing_docs, clippy::duplicate_mod, reason = "one check judges every candidate")]
        mod $exercise {
            $(
                #[path = "."]
                mod $name {
                    $crate::facade!($way);
                    #[path = $source]
                    #[allow(dead_code, reason = "an answer may have more than its check calls")]
                    #[allow(clippy::unwrap_used, reason = "an answer may panic: the trial says where")]
                    #[allow(unsafe_code, reason = "reading refuses all but the call of fork")]
                    pub mod answer;
                    #[path = $check]
                    #[allow(clippy::unwrap_used, reason = "a thread of the answer's may have panicked")]
                    pub mod check;
                }
            )+
            pub const CANDIDATES: &[$crate::Candidate] = &[$($crate::Candidate {
                exercise: stringify!($exercise),
                declared: $source,
                check: $crate::way!($way $name::check),
            }),+];
        }
    };
}

/// What stands behind `super::sync` for each way of judging.
#[doc(hidden)]
#[macro_export]
macro_rules! facade {
    (check) => {
        pub use ::shared::sync;
    };
    (cases) => {
        pub use ::shared::schedules::sync;
    };
    (processes) => {
        pub use $crate::processes::memory;
    };
    (tasks) => {};
    (loom) => {
        pub use $crate::orderings::sync;
    };
}

/// The [`Check`] in a check's module, for each way of judging.
#[doc(hidden)]
#[macro_export]
macro_rules! way {
    (check $($check:ident)::+) => {
        $crate::candidate::Check::Report($($check)::+::report)
    };
    (tasks $($check:ident)::+) => {
        $crate::candidate::Check::Tasks($($check)::+::report)
    };
    (processes $($check:ident)::+) => {
        $crate::candidate::Check::Processes($($check)::+::report)
    };
    (loom $($check:ident)::+) => {
        $crate::candidate::Check::Orderings($($check)::+::report)
    };
    (cases $($check:ident)::+) => {
        $crate::candidate::Check::Cases($($check)::+::CASES)
    };
}
