//! Exercise 3.1 · Nothing runs by itself
//!
//! Ask the server for page 1 and then, without waiting for it, for page 2. Then
//! show the spinner, once: whoever sees it knows that both have been asked for.
//! All that in the first poll of your future. Then wait for the pages, at rest,
//! and return page 1 and page 2, in this order, in whatever order they come.
//!
//! A page may be there as soon as it is asked for; the rest stays the same. Each
//! is asked for once, and a future that was ready is not polled again. Yours may
//! be polled at any time, and by another task than before, with another waker.
//!
//! In JavaScript calling `fetch(1)` starts it, so one would call it for both
//! pages, show the spinner, and only then await them. In Python, as in Rust,
//! calling it starts nothing; `asyncio.create_task` has the loop do so later.

#[allow(unused_imports, reason = "yours to use")]
use std::future::poll_fn;
#[allow(unused_imports, reason = "yours to use")]
use std::pin::{Pin, pin};
#[allow(unused_imports, reason = "yours to use")]
use std::task::{Context, Poll};

/// A server that has pages, and the screen of who asks for them.
pub trait Server {
    /// A future of page `number`. Polled for the first time, it asks the server for it.
    fn fetch(&self, number: u32) -> impl Future<Output = String>;

    /// Shows that pages are on their way.
    fn show_spinner(&self);
}

/// Asks for pages 1 and 2, shows the spinner, and returns both.
pub async fn both_pages(server: &impl Server) -> [String; 2] {
    let _ = server;
    todo!("ask for both pages, show the spinner, and wait for the pages")
}
