//! How an answer is judged: by what it did, never by what it printed.
//!
//! In the order in which a trial passes through them:
//!
//! - [`candidate`]: an answer, a solution or a wrong answer, compiled beside its check.
//! - [`reading`]: refuses a source that goes round the `sync` facade, before it runs.
//! - [`orderings`]: atomics for an answer whose memory ordering is judged, and every outcome of it.
//! - [`child`]: the process in which a candidate runs, and what it sends back.
//! - [`search`]: the candidate's small programs under every schedule, and the one that loses.
//! - [`processes`]: an answer that makes processes, and the supervisor above it.
//! - [`waking`]: futures polled by hand, and wakers that count.
//! - [`report`]: a few readable lines, the probes and their values.
//! - [`judge`]: runs a candidate and compares its report with the snapshot.
//! - [`outcome`]: what came of that. [`verdict`]: what is said of it.
//! - [`replay`]: a schedule of a learner's answer, step by step.
//! - [`environment`]: keeps `INSTA_*` and whatever else is set from changing a verdict.
//! - [`watched`]: scenes under test. [`twins`]: the Python programs beside them.
//! - [`mod@learner`] and [`suite`]: the `main` of a learner's trial, and of a lesson's test suite.

pub mod candidate;
pub mod child;
pub mod environment;
pub mod judge;
pub mod learner;
pub mod orderings;
pub mod outcome;
pub mod processes;
pub mod reading;
pub mod replay;
pub mod report;
pub mod search;
pub mod suite;
pub mod twins;
pub mod verdict;
pub mod waking;
pub mod watched;

pub use self::candidate::Candidate;
pub use self::report::Report;
pub use self::search::Case;
