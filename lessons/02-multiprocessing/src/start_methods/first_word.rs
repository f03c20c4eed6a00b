//! How long it takes until a child says its first word.

use std::io;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::{by_fork, by_spawn, line};

/// How often each way is tried.
pub const ROUNDS: usize = 21;

/// The medians, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct FirstWords {
    /// Of a child that was forked.
    pub fork: f64,
    /// Of a program that was started anew.
    pub spawn: f64,
}

/// Measures both.
///
/// # Errors
/// When there may be no more processes.
pub fn first_words() -> io::Result<FirstWords> {
    let fork = median(|| {
        let start = Instant::now();
        let (child, words) = by_fork("nothing")?;
        line(words)?;
        let took = start.elapsed();
        child.join()?;
        Ok(took)
    })?;
    let spawn = median(|| {
        let start = Instant::now();
        let mut child = by_spawn("nothing")?;
        line(child.stdout.take().expect("it is piped"))?;
        let took = start.elapsed();
        child.wait()?;
        Ok(took)
    })?;
    Ok(FirstWords { fork, spawn })
}

fn median(mut round: impl FnMut() -> io::Result<Duration>) -> io::Result<f64> {
    let times: io::Result<Vec<Duration>> = (0..ROUNDS).map(|_| round()).collect();
    let mut times = times?;
    times.sort_unstable();
    Ok(times[ROUNDS / 2].as_secs_f64() * 1e3)
}
