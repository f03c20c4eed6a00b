//! The tracer that lets an unchanged Python program speak the event language.

/// Run as `python3 -c TRACER FILE`.
pub(super) const TRACER: &str = include_str!("twin.py");
