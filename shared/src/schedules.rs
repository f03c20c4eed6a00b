//! Every schedule of a small program: all of them, one of them, or yours.
//!
//! A *schedule* is the order in which a program's threads take their steps; what a step is, and
//! what is modelled, says [`sync`]. A program is a function that starts threads, uses what is in
//! `sync`, and says what has to hold: see [`expect`], [`happens`] and [`watch`].
//!
//! - [`every`] runs it under all schedules, those with the fewest preemptions first, each once.
//! - [`one`] runs it under one schedule, and tells the story; [`up_to`] stops in the middle.
//!   [`columns`] and [`svg`] are a story for people.
//! - [`shortest`] finds the fewest steps that lead from the middle to some end.
//! - [`yours`] lets a person choose who goes on.
//!
//! # How it is made
//! shuttle keeps the threads' stacks, switches between them, and asks a scheduler whose turn it is.
//! Its own locks and channels are not used: theirs have switches where nothing can be told apart,
//! which would count one schedule several times, and they know no holders and no lines. So a thread
//! that comes to a step (`step`) writes down what it wants, and hands over to shuttle. The scheduler
//! (`driver`) asks the run (`run`) whose turn it is: of those who may go on (`want`), the one that
//! the plan names, or else the one that went on last (`turn`). What else could have been decided
//! (`decision`) is the next runs' plans (`search`, `queue`).

mod alone;
mod bound;
mod columns;
mod covered;
mod decision;
mod driver;
mod end;
mod execute;
mod found;
mod lead;
mod letters;
mod pick;
mod picture;
mod places;
mod queue;
mod record;
mod run;
mod say;
mod schedule;
mod search;
mod shortest;
mod stand;
mod step;
mod story;
pub mod sync;
mod table;
mod things;
mod thread;
mod turn;
mod waits;
mod want;
pub mod yours;

pub use self::alone::alone;
pub use self::bound::Bound;
pub use self::columns::columns;
pub use self::covered::Covered;
pub use self::decision::Price;
pub use self::end::{End, Failure, Panicked};
pub use self::found::{Loss, Searched};
pub use self::lead::{ends_without, one_step_of};
pub use self::letters::Named;
pub use self::pick::Pick;
pub use self::picture::svg;
pub use self::say::{
    alive, expect, fail, happens, in_turns, panics, point, steps_taken, unlocking_is_a_step,
    until_others_rest, waits, wake_for_nothing, watch,
};
pub use self::schedule::Schedule;
pub use self::search::every;
pub use self::shortest::{Ahead, shortest};
pub use self::stand::{Early, Line, Stand};
pub use self::story::{Step, Story, Told, one, one_unwatched, up_to, up_to_unwatched};
