//! An answer, compiled beside its check.

use crate::Report;

/// A source file with an answer to an exercise, and the check that calls it.
#[derive(Debug, Clone, Copy)]
pub struct Candidate {
    /// The exercise's name, as in `collect`.
    pub exercise: &'static str,
    /// The source file, relative to the file that declares it, as in
    /// `../exercises/collect/wrong/in_order_of_completion.rs`.
    pub declared: &'static str,
    /// Calls the answer and reports what it did.
    pub check: fn() -> Report,
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
/// The word before the check's path says what stands behind `super::sync`: `check` for
/// [`shared::sync`], `loom` for [`crate::orderings::sync`].
///
/// The paths are relative to the file that says so: `#[path = "."]` keeps rustc from looking in
/// folders named after the modules. Clippy's `duplicate_mod` is right that the check is compiled
/// more than once, and that is the point: one check judges all.
#[macro_export]
macro_rules! candidates {
    ($exercise:ident, check $check:literal; $($source:tt)+) => {
        $crate::candidates! { @on ::shared::sync; $exercise, $check; $($source)+ }
    };
    ($exercise:ident, loom $check:literal; $($source:tt)+) => {
        $crate::candidates! { @on $crate::orderings::sync; $exercise, $check; $($source)+ }
    };
    (@on $facade:path; $exercise:ident, $check:literal; $($name:ident $source:literal;)+) => {
        #[path = "."]
        #[allow(missing_docs, clippy::duplicate_mod, reason = "one check judges every candidate")]
        mod $exercise {
            $(
                #[path = "."]
                mod $name {
                    pub use $facade;
                    #[path = $source]
                    #[allow(dead_code, reason = "an answer may have more than its check calls")]
                    #[allow(clippy::unwrap_used, reason = "an answer may panic: the trial says where")]
                    pub mod answer;
                    #[path = $check]
                    pub mod check;
                }
            )+
            pub const CANDIDATES: &[$crate::Candidate] = &[$($crate::Candidate {
                exercise: stringify!($exercise),
                declared: $source,
                check: $name::check::report,
            }),+];
        }
    };
}
