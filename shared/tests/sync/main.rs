//! `shared::sync` and `shared::waits` as their users see them. Each test runs in a world of its
//! own, so that they may run side by side; none looks at a clock to decide anything.

#![expect(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod api;
mod gates;
mod late;
mod moving;
mod places;
mod stuck;
mod threads;
mod world;
