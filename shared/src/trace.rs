//! The event language: how a stage says what happens, one JSON object a line.

pub mod event;
pub use self::event::{Event, Kind, Wait, What};
