//! The lessons as a person meets them: at a terminal, through a pipe, and with every way out.

mod bad_input;
mod clone;
mod lesson;
mod pipe;
mod processes;
mod replay;
mod scheduler;
mod screen;
mod stopped;
mod terminal;
mod ways_out;
