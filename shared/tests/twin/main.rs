//! The tracer of Python twins, `src/stage/twin.py`, tried on small programs. Without a `python3` of
//! 3.8 or later there is nothing to try.

mod lifeline;
mod run;
mod same;
mod spans;
mod waits;
