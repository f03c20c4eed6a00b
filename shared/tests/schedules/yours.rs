//! The learner as scheduler: what stands on the screen, and what the keys do.

mod games;
mod programs;
mod screens;
