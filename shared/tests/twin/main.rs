//! The tracer of Python twins, `src/stage/twin.py` and `twin/`, tried on small programs. Without a `python3` of
//! 3.8 or later there is nothing to try.

mod lifeline;
mod processes;
mod run;
mod same;
mod spans;
mod tasks;
#[path = "../../src/stage/twin.rs"]
mod twin;
mod waits;
