//! A handler of its own, which prints.

use std::io::{self, PipeReader};

use nix::sys::signal::{SigHandler, Signal, signal};

/// What is done with an item; it returns the result.
pub type Work = Box<dyn Fn(u8) -> u8>;

/// Lets `workers` children work on what comes out of `items`, until that ends or SIGTERM comes.
pub fn stop_in_order(_items: &PipeReader, _workers: usize, _work: &Work) -> io::Result<Vec<u8>> {
    unsafe { signal(Signal::SIGTERM, SigHandler::Handler(stop)) }?;
    Ok(Vec::new())
}

extern "C" fn stop(_: i32) {
    println!("stopping ..");
}
