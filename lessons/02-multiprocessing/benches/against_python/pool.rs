//! Tasks that are hardly any work, and tasks that are nothing but work, by a pool of two.

use lesson_02_multiprocessing::pool::measure::{Measured, TINY, measure};

use crate::ROUNDS;
use crate::peers::{self, Peers};
use crate::table::{Row, median};

/// Tiny tasks, with one and with 1,000 in a message.
pub fn rows(peers: &Peers) -> Vec<Row> {
    let mut rates: [Vec<f64>; 6] = Default::default();
    for _ in 0..ROUNDS {
        let here = measure().expect("the tasks can be done");
        let name = "pool_map_c1,pool_map_default,ppe_map_c1";
        let python = peers.python("pool_tasks.py", &["--ops", name, "--reps", "1"]);
        let round = [
            a_second(in_chunks_of(&here, 1)),
            a_second(in_chunks_of(&here, 1_000)),
            a_second(here.tiny_on_threads),
            peers::median(&python, "pool_map_c1"),
            peers::median(&python, "pool_map_default"),
            peers::median(&python, "ppe_map_c1"),
        ];
        rates.iter_mut().zip(round).for_each(|(rates, rate)| rates.push(rate));
    }
    let [one, many, threads, pool_one, pool_many, executor] = rates.map(median);
    let row = |what, here, python, floor| Row { what, here, python: Some(python), floor };
    vec![
        row("tiny tasks, one a message, a second", one, pool_one, None),
        row("the same beside ProcessPoolExecutor.map", one, executor, None),
        row("tiny tasks, 1,000 a message (floor: threads)", many, pool_many, Some(threads)),
    ]
}

/// How many times as fast two workers compute as none.
pub fn speed_up(peers: &Peers) -> Vec<Row> {
    let mut speed_ups: [Vec<f64>; 2] = Default::default();
    for _ in 0..ROUNDS {
        let here = measure().expect("the tasks can be done");
        let (_, two) =
            here.workers.iter().find(|(workers, _)| *workers == 2).expect("a pool of two");
        let python = peers.python("cpu_threads.py", &["--n", "2", "--reps", "2"]);
        let python = &python["by_n"]["2"]["pool_warm"]["speedup"];
        let round = [here.alone as f64 / *two as f64, python.as_f64().expect("a number")];
        speed_ups.iter_mut().zip(round).for_each(|(all, one)| all.push(one));
    }
    let [here, python] = speed_ups.map(median);
    let what = "primes: two workers, times as fast as none";
    vec![Row { what, here, python: Some(python), floor: None }]
}

/// The time of the tiny tasks, in nanoseconds.
fn in_chunks_of(measured: &Measured, chunk: usize) -> u64 {
    measured.tiny.iter().find(|(size, _)| *size == chunk).expect("it was measured").1
}

fn a_second(nanoseconds: u64) -> f64 {
    TINY as f64 / (nanoseconds as f64 / 1e9)
}
