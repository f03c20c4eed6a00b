//! What processes cost in Rust, in Python and in C, in one run:
//! `cargo bench -p lesson-02-multiprocessing --bench against_python [starting|streams|memory|pool|computing]`
//!
//! The Python and C programs that do the same work stand in `tests/peers/`. Ours and theirs take
//! turns, and what is printed is the median over the rounds; on a machine that does other things,
//! too, only the ratios mean anything. The floor is what C needs for the same system calls, where
//! nothing else is said.

mod memory;
mod peers;
mod pool;
mod starting;
mod streams;
mod table;

use std::env;

/// How often each side has its turn.
const ROUNDS: usize = 3;

type Part = fn(&peers::Peers) -> Vec<table::Row>;

const PARTS: [(&str, Part); 5] = [
    ("starting", starting::rows),
    ("streams", streams::rows),
    ("memory", memory::rows),
    ("pool", pool::rows),
    ("computing", pool::speed_up),
];

fn main() {
    // Before any thread is there: what follows forks.
    if env::args().any(|argument| argument == starting::NOTHING) {
        return;
    }
    let wanted: Vec<String> = env::args().skip(1).filter(|name| !name.starts_with('-')).collect();
    let peers = peers::Peers::build();
    println!("{}", table::HEAD);
    for (name, rows) in PARTS {
        if wanted.is_empty() || wanted.iter().any(|wanted| wanted == name) {
            rows(&peers).iter().for_each(|row| println!("{row}"));
        }
    }
}
