//! In how many orders five workers speak.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize};

use super::five_workers;

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

/// Runs the five [`RUNS`] times. Each worker writes its number into a pipe, which keeps the order.
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
    let (mut said, say) = io::pipe()?;
    five_workers(|number| {
        // One write of one byte is never torn.
        let _ = (&say).write_all(&[number]);
    })?;
    // All that hold the other end have ended, but for this process.
    drop(say);
    let mut order = Vec::new();
    said.read_to_end(&mut order)?;
    Ok(order)
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
