//! What workers do in these tests.

use std::io::{self, PipeReader, Read, Write};
use std::os::unix::net::UnixStream;

use lesson_02_multiprocessing::workers::{Failed, Lost, Pool, RunBy, serve};

/// A pool of numbers.
pub type Numbers = Pool<u64, u64>;

pub fn square(number: u64) -> u64 {
    number * number
}

/// `count` turns: whoever takes one reads its number. Over all processes that hold a copy, each is
/// taken once.
pub struct Turns(PipeReader);

impl Turns {
    pub fn new(count: u8) -> Turns {
        let (turns, mut give) = io::pipe().expect("a pipe");
        give.write_all(&(0..count).collect::<Vec<_>>()).expect("it has room");
        Turns(turns)
    }

    pub fn take(&self) -> Option<u8> {
        let mut turn = [0];
        // The other end is closed, so that nobody waits when all are taken.
        (&self.0).read_exact(&mut turn).ok().map(|()| turn[0])
    }
}

/// A pool of `workers` who square numbers, but for the first one that starts.
pub fn but_one(workers: usize, misbehave: impl Fn(UnixStream) + Send + Sync + 'static) -> Numbers {
    let first = Turns::new(1);
    let others = serve(square);
    let behave = move |stream| match first.take() {
        Some(_) => misbehave(stream),
        None => others(stream),
    };
    Pool::of(RunBy::Processes, workers, behave).expect("the pool starts")
}

/// Whether all are the squares of `0..count`.
#[track_caller]
pub fn assert_squares(results: Vec<Result<u64, Failed>>, count: u64) {
    let results: Result<Vec<u64>, Failed> = results.into_iter().collect();
    assert_eq!(results, Ok((0..count).map(square).collect()));
}

/// Squares `0..count` with a pool of which one worker misbehaves, and says how that one was lost.
#[track_caller]
pub fn the_lost_one(mut pool: Numbers, count: u64) -> Lost {
    let tasks: Vec<u64> = (0..count).collect();
    let mut results = vec![Vec::new(); tasks.len()];
    pool.each(&tasks, 1, |number, result| results[number].push(result));
    assert!(results.iter().all(|results| results.len() == 1), "each has one: {results:?}");
    assert_squares(results.into_iter().flatten().collect(), count);
    assert_eq!(pool.lost.len(), 1, "{:?}", pool.lost);
    pool.lost.remove(0)
}
