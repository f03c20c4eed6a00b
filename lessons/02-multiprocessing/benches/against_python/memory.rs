//! 256 MiB handed to another process.

use lesson_02_multiprocessing::shared_memory::hand_over::hand_over;

use crate::ROUNDS;
use crate::peers::{self, Peers};
use crate::table::{Row, median};

pub fn rows(peers: &Peers) -> Vec<Row> {
    let mut rates: [Vec<f64>; 4] = Default::default();
    for _ in 0..ROUNDS {
        let python = peers.python("pool_tasks.py", &["--ops", "shm", "--reps", "1"]);
        let python = |name| 1.0 / peers::median(&python["shm"], name);
        let handed = hand_over().expect("there are memory and processes");
        let round = [
            1e3 / handed.through_a_pipe,
            python("pipe_send_bytes_s"),
            1e3 / handed.in_shared_memory,
            python("refill_s"),
        ];
        rates.iter_mut().zip(round).for_each(|(rates, rate)| rates.push(rate));
    }
    let [pipe, python_pipe, shared, python_refill] = rates.map(median);
    let row = |what, here, python| Row { what, here, python, floor: None };
    vec![
        row("256 MiB through a pipe, a second", pipe, Some(python_pipe)),
        row("256 MiB in shared memory, a second", shared, Some(python_refill)),
        row("  times as many as through a pipe", shared / pipe, None),
    ]
}
