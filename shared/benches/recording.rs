//! What recording costs the code that is recorded: `cargo bench -p shared --bench recording`
//!
//! A span is opened, entered, left and closed, which is four events, each one write to a pipe that
//! a thread empties. Prints the median over rounds, in nanoseconds an event.

use std::io::{self, Read};
use std::os::fd::OwnedFd;
use std::thread;
use std::time::Instant;

use shared::trace::{Recorder, connect};
use tracing::info_span;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

const ROUNDS: usize = 51;
const SPANS: u32 = 1_000;
const EVENTS_A_SPAN: u32 = 4;

fn main() {
    let (mut reader, writer) = io::pipe().expect("there are descriptors left");
    connect(OwnedFd::from(writer));
    tracing_subscriber::registry().with(Recorder).init();
    thread::spawn(move || {
        let mut chunk = [0; 65_536];
        while let Ok(1..) = reader.read(&mut chunk) {}
    });
    let mut costs: Vec<f64> = (0..ROUNDS).map(|_| nanoseconds_an_event()).collect();
    costs.sort_by(f64::total_cmp);
    println!(
        "recording: {:.0} ns an event (median of {ROUNDS} rounds of {SPANS} spans; {:.0} to {:.0})",
        costs[ROUNDS / 2],
        costs[0],
        costs[ROUNDS - 1]
    );
}

fn nanoseconds_an_event() -> f64 {
    let start = Instant::now();
    for number in 0..SPANS {
        let _span = info_span!("worker", number).entered();
    }
    start.elapsed().as_nanos() as f64 / f64::from(SPANS * EVENTS_A_SPAN)
}
