//! Answers that make processes: judged by what the kernel saw.
//!
//! An answer is written with std and nix as they are. What is between it and its check:
//!
//! ```text
//! the one who judges
//!   └ the trial's child, the supervisor: hears, looks, lets go, ends the run
//!       └ the answer: calls the check, which calls the answer
//!           ├ child 1: does what the check gave the answer to do
//!           └ child 2
//! ```
//!
//! # How to write an exercise
//! `lessons/02-multiprocessing/exercises/reap` is the model.
//!
//! 1. `answer.rs` has a function that takes what its children are to do: `&[Job]`, where `Job` is a
//!    `Box<dyn Fn() -> u8 + Sync>`, say. It says in its header all that the check asks for.
//! 2. `check.rs` has `pub fn report() -> Report`. It makes the jobs, and calls the answer inside of
//!    [`call`], which says what was left: children alive, zombies, orphans, open descriptors.
//! 3. In a job, [`note`] tells the check something, and [`pid`] says where it runs;
//!    [`Meeting::meet`] waits until all have come, and [`Meeting::most`] says later how many were
//!    there at the same time; [`wait_for_turn`] makes jobs end in an order that the check sets.
//!    After the call, [`notes`] has what was noted. An answer that makes no processes, and is
//!    called by several, is called in those that [`in_children`] makes. What comes from outside, such
//!    as a signal or the end of a time, comes from a process that [`beside`] started, when it is its
//!    turn. Files go into [`folder`].
//! 4. No wait of a check's hangs: when nothing else can move, the supervisor lets somebody go, first
//!    who [`settle`]s, then who meets, then who is next in turn. So an answer that does one thing
//!    after the other gets through, and is told by its numbers. A wait of the *answer's* that can
//!    never end is told as soon as nothing moves: which process, in which call, because of whom.
//! 5. The lesson's `tests/exercises.rs` lists the answers: `trial::candidates! { reap, processes
//!    "../exercises/reap/check.rs"; .. }`; `tests/answers/reap.rs` and `Cargo.toml` make the
//!    learner's trial, `exercise!` in `src/lib.rs` its title. Then
//!    `cargo test -p lesson-02-multiprocessing --test exercises -- --accept reap` writes the
//!    snapshots, for you to read.
//!
//! What a report says has to be the same in every run of a right answer: counts and orders, never
//! numbers of processes or times. What an answer may use is in [`crate::reading`].
//!
//! # The way through
//! - `child`: the trial's child, which forks the answer's process. `limits`: what that may take.
//! - `supervisor`: the loop above an answer. `ended`: how that may end. `desk`: whom it keeps waiting. `post`: how it is called.
//! - `table`: the processes as `/proc` shows them, and the proof that nothing moves.
//! - `probe`, `called`, `children`, `bystander`, [`folder`]: what a check uses. [`memory`]: what an answer has
//!   besides std and nix.
//!
//! # What is not known
//! A wait with a time-out counts as moving, and so does every wait of a process that catches
//! SIGALRM. A timer whose signal is not caught does not show.
//! Where the kernel does not show in which call a process sleeps, what is stuck runs out of time.
//! Memory that processes share is not bounded. All this needs Linux.

mod bystander;
mod called;
pub(crate) mod child;
mod children;
mod desk;
mod ended;
mod folder;
mod limits;
pub mod memory;
mod post;
mod probe;
mod supervisor;
mod table;

use std::time::Duration;

pub use self::bystander::beside;
pub use self::called::{Called, call};
pub use self::children::in_children;
pub(crate) use self::ended::Ended;
pub use self::folder::folder;
pub use self::probe::{Meeting, Token, any_bytes, note, notes, pid, settle, wait_for_turn};
pub use self::table::Waiting;
pub(crate) use self::table::advice;

/// How long somebody may take from the first to the last letter of what is said to the supervisor.
const LONGEST_WORD: Duration = Duration::from_secs(1);
