//! The search: which schedules it tries, in which order, and how runs end.

mod counting;
mod resting;
