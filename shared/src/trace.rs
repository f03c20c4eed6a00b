//! The event language: how a stage says what happens, one JSON object a line.
//!
//! Rust code speaks it through the `tracing` crate, as real services do: a span that has no parent
//! opens a lane, and a span inside it is something the lane does. Its name is what a reader sees,
//! with the values of its fields: `info_span!("worker", number)` is drawn as `worker 3`. A span
//! named `wait` or `sleep` is drawn as such: `info_span!("wait", on = "reply")`. A field named
//! `lane` opens a lane of its own inside another span's reach, for tasks that a task starts:
//! `tokio::spawn(work(3).instrument(info_span!("worker", lane = 3)))`. Such a lane runs while its
//! future is polled and waits in between.
//!
//! A Python twin speaks the same language through `stage/twin.py`.

pub mod event;
mod recorder;
mod wire;

pub use self::event::{Event, Kind, Wait, What};
pub use self::recorder::Recorder;
pub(crate) use self::wire::duplicate;
pub use self::wire::{connect, now, off_the_record, process_ended, send};
