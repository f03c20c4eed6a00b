//! In how many orders five workers speak.

use std::collections::BTreeMap;
use std::io;

use serde::{Deserialize, Serialize};

use super::five_workers;
use crate::said;

/// How often the five are run.
pub const RUNS: u32 = 200;

/// The orders in which the workers spoke over [`RUNS`] runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Orders {
    /// How many different ones there were; 120 are possible.
    pub different: usize,
    /// In how many runs they spoke in the order in which they were started.
    pub as_started: u32,
    /// In how many runs worker 4 spoke before worker 0.
    pub last_before_first: u32,
}

/// Runs the five [`RUNS`] times.
///
/// # Errors
/// When there may be no more processes.
pub fn orders() -> io::Result<Orders> {
    let mut seen: BTreeMap<Vec<u8>, u32> = BTreeMap::new();
    for _ in 0..RUNS {
        *seen.entry(order()?).or_default() += 1;
    }
    let spoke = |order: &Vec<u8>, worker| order.iter().position(|&number| number == worker);
    let last_first = |order: &Vec<u8>| spoke(order, 4) < spoke(order, 0);
    Ok(Orders {
        different: seen.len(),
        as_started: seen.get(&vec![0, 1, 2, 3, 4]).copied().unwrap_or_default(),
        last_before_first: seen.iter().filter(|(order, _)| last_first(order)).map(|(_, n)| n).sum(),
    })
}

fn order() -> io::Result<Vec<u8>> {
    said::in_order(|say| five_workers(say).map(drop))
}

impl Orders {
    pub(super) fn fact(&self) -> String {
        let Orders { different, as_started, last_before_first } = self;
        format!(
            "Over {RUNS} runs they spoke in {different} different orders, {as_started} times in the \
             order of their starts; worker 4 spoke before worker 0 in {last_before_first} of them."
        )
    }
}
