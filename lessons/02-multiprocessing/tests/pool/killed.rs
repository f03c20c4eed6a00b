//! Workers that are killed at any moment: before their first task, in the middle of one, while they
//! read, write or wait.

use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use std::{hint, thread};

use lesson_02_multiprocessing::process::Ended;
use lesson_02_multiprocessing::workers::{Fault, Pool, RunBy, serve};
use nix::errno::Errno;
use nix::sys::signal::{Signal, kill};
use nix::sys::wait::{WaitPidFlag, waitpid};
use nix::unistd::Pid;

use crate::work::{Numbers, Turns, square};
use crate::{Test, descriptors};

pub const TESTS: &[Test] = &[(
    "1,000 tasks have one result each while workers are killed, 100 times",
    a_thousand_tasks_have_one_result_each_while_workers_are_killed,
)];

/// Says the same numbers for the same seed on every machine (SplitMix64).
fn random(seed: u64) -> u64 {
    let mixed = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// Takes some 20 microseconds, so that there is a middle to be killed in.
fn slow_square(number: u64) -> u64 {
    let begin = Instant::now();
    while begin.elapsed() < Duration::from_micros(20) {
        hint::spin_loop();
    }
    square(number)
}

/// Each of the first eight that start is killed after up to four milliseconds, whatever it does.
fn mortal(seed: u64) -> impl Fn(UnixStream) {
    let (turns, serve) = (Turns::new(8), serve(slow_square));
    move |stream| {
        if let Some(turn) = turns.take() {
            let life = Duration::from_micros(random(seed + u64::from(turn)) % 4_000);
            thread::spawn(move || {
                thread::sleep(life);
                kill(Pid::this(), Signal::SIGKILL)
            });
        }
        serve(stream);
    }
}

/// How many workers were lost.
fn run(seed: u64) -> usize {
    let mut pool: Numbers = Pool::of(RunBy::Processes, 3, mortal(seed)).expect("the pool starts");
    // Chance may hit the same task again and again.
    pool.tries = u32::MAX;
    let tasks: Vec<u64> = (0..1_000).collect();
    let mut results = vec![Vec::new(); tasks.len()];
    let chunk = 1 + seed as usize % 10;
    pool.each(&tasks, chunk, |number, result| results[number].push(result));
    assert!(results.iter().zip(&tasks).all(|(results, task)| *results == [Ok(square(*task))]));
    let killed = Ended::Killed(Signal::SIGKILL);
    let faults = [Fault::Ended(killed), Fault::Torn(killed)];
    assert!(pool.lost.iter().all(|lost| faults.contains(&lost.fault)), "{:?}", pool.lost);
    pool.lost.len()
}

fn a_thousand_tasks_have_one_result_each_while_workers_are_killed() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is after 1970");
    let given = std::env::var("POOL_SEED").ok().and_then(|seed| seed.parse().ok());
    let first: u64 = given.unwrap_or(now.as_secs());
    let before = descriptors();
    let mut lost = 0;
    for seed in (first..).step_by(8).take(100) {
        println!("POOL_SEED={seed}");
        lost += run(seed);
        assert_eq!(descriptors(), before, "a descriptor is left");
        assert_eq!(
            waitpid(None, Some(WaitPidFlag::WNOHANG)),
            Err(Errno::ECHILD),
            "a child is left"
        );
    }
    println!("{lost} workers were lost");
    assert!(lost >= 100, "too few were killed for this to say anything: {lost}");
}
