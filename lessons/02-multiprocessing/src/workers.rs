//! The pool: processes that share out tasks, as Python's `multiprocessing.Pool` does.
//!
//! ```text
//!           hand_out              serve
//! tasks ─▶ board ┬─▶ link ══ stream ══ worker 0      a process each, started by `fork`
//!            ▲   └─▶ link ══ stream ══ worker 1
//!            └────── take_back: what a worker had when it was lost
//! ```
//!
//! The parent is one thread that never waits for a single worker: its ends of the streams do not
//! block, and `poll` tells which of them has something to say. That is not only thrift. A process
//! that has threads can't safely fork, and a pool forks whenever a worker is lost. Python's `Pool`
//! has three threads, and forks all the same when it replaces a worker.
//!
//! A worker has few tasks at a time: one, and more only while they are tiny. So all others wait in
//! one queue, a long task holds up none but itself, and memory does not fill with what a slow worker
//! has not read.
//!
//! The files, in the order in which they are best read: `serve` is what a worker does; `pool` what
//! can be asked of all of them; `run` how one list of tasks is worked through; `board` is the queue;
//! `link` one worker as the parent sees it, and `window` how much it is given; `crew` and `hands`
//! start, watch and end workers; `trouble` names what can go wrong.

mod board;
mod crew;
mod hands;
mod link;
mod pool;
mod run;
mod serve;
mod trouble;
mod window;

pub use self::hands::RunBy;
pub use self::pool::Pool;
pub use self::serve::{Answer, Chunk, serve};
pub use self::trouble::{Failed, Fault, Lost, NotStarted};
pub use self::window::MOST;
