//! 64 bytes over a socketpair to another process and back.

use std::io::{Read, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::time::Instant;

use lesson_02_multiprocessing::process::Process;
use nix::unistd::close;

use crate::ROUNDS;
use crate::peers::{self, Peers};
use crate::table::{Row, median};

const TRIPS: u32 = 20_000;

pub fn rows(peers: &Peers) -> Vec<Row> {
    let mut rates: [Vec<f64>; 3] = Default::default();
    for _ in 0..ROUNDS {
        let python = peers.python("pool_tasks.py", &["--ops", "pipe", "--reps", "1"]);
        let floor = peers.floor();
        let round = [
            round_trips(),
            peers::median(&python, "pipe_bytes_rtt_64"),
            peers::median(&floor, "pipe_process_round_trips_per_s"),
        ];
        rates.iter_mut().zip(round).for_each(|(rates, rate)| rates.push(rate));
    }
    let [here, python, c] = rates.map(median);
    let what = "64 bytes there and back, a second";
    vec![Row { what, here, python: Some(python), floor: Some(c) }]
}

fn round_trips() -> f64 {
    let (mut ours, mut theirs) = UnixStream::pair().expect("there are descriptors");
    let copy = ours.as_raw_fd();
    let child = Process::start("echo", move || {
        let _ = close(copy);
        let mut message = [0; 64];
        while theirs.read_exact(&mut message).is_ok() {
            if theirs.write_all(&message).is_err() {
                return 1;
            }
        }
        0
    });
    let child = child.expect("there are processes");
    let (start, mut message) = (Instant::now(), [7; 64]);
    for _ in 0..TRIPS {
        ours.write_all(&message).expect("the child is there");
        ours.read_exact(&mut message).expect("the child answers");
    }
    let took = start.elapsed();
    drop(ours);
    child.join().expect("it is ours");
    f64::from(TRIPS) / took.as_secs_f64()
}
