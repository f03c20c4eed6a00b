//! Exercise 3.12 · Let the others go on
//!
//! Call `work` for every number of every row, in their order. That may take
//! long, and on an event loop nobody else goes on meanwhile: a task is never
//! taken off, it has to yield by itself. So call `work` 16 to 64 times in each
//! poll of your future, or fewer if no more is left: more would keep the others
//! waiting, and less would be more yielding than work. Rows may be long, short or
//! empty.
//!
//! To yield is to be pending once, and to be polled again when all others that
//! are ready had their turn: so wake yourself before.
//!
//! In Python one writes `await asyncio.sleep(0)`; with tokio it would be
//! `tokio::task::yield_now().await`. Here you make it yourself.

#[allow(unused_imports, reason = "yours to use")]
use std::future::poll_fn;
#[allow(unused_imports, reason = "yours to use")]
use std::pin::Pin;
#[allow(unused_imports, reason = "yours to use")]
use std::task::{Context, Poll};

/// Calls `work` for every number, and yields again and again.
pub async fn for_each(rows: &[Vec<u64>], work: impl FnMut(u64)) {
    let _ = (rows, work);
    todo!("call `work`, and yield after so many calls")
}
