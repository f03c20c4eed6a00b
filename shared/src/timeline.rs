//! A trace drawn.
