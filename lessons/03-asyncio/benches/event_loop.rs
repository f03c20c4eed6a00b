//! Our event loop against tokio's, 10,000 workers at once:
//! `cargo bench -p lesson-03-asyncio --bench event_loop`
//!
//! Both take turns in one thread, and what is printed is the median of several rounds: the time on a
//! core, so that a machine that does other things, too, does not count.

use lesson_03_asyncio::an_event_loop_of_our_own::cost::{Cost, TASKS, cost};

fn main() {
    let Cost { ours, tokios } = cost(TASKS);
    println!(
        "{TASKS} workers: {ours:.3} µs a poll on our event loop, {tokios:.3} µs on tokio's: {:.2} \
         times as long",
        ours / tokios
    );
}
