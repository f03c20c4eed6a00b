//! What a pool does when there is no more of something, or when it is gone itself.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::AsRawFd;
use std::process::exit;

use lesson_02_multiprocessing::process::{Ended, Process};
use lesson_02_multiprocessing::workers::{Failed, Fault, NotStarted, Pool};
use nix::errno::Errno;
use nix::sys::prctl::set_dumpable;
use nix::sys::resource::{Resource, getrlimit, setrlimit};
use nix::sys::signal::Signal;
use nix::unistd::{Uid, geteuid, pause, setuid};

use crate::Test;
use crate::work::{assert_squares, but_one, square, the_lost_one};

pub const TESTS: &[Test] = &[
    ("there are no more descriptors", there_are_no_more_descriptors),
    ("there may be no more processes", there_may_be_no_more_processes),
    (
        "a lost worker that can't be replaced leaves its tasks to the others",
        one_that_cant_be_replaced,
    ),
    ("the last worker can't be replaced", the_last_worker_cant_be_replaced),
    ("a parent that is killed leaves no worker", a_parent_that_is_killed_leaves_no_worker),
];

/// Lets this process open so many descriptors more.
fn leave_descriptors(count: u64) {
    let (_, hard) = getrlimit(Resource::RLIMIT_NOFILE).expect("there is a limit");
    let lowest = File::open("/dev/null").expect("it is everywhere").as_raw_fd();
    let soft = u64::from(lowest.unsigned_abs()) + count;
    setrlimit(Resource::RLIMIT_NOFILE, soft, hard).expect("a limit may be lowered");
}

fn there_are_no_more_descriptors() {
    // A worker costs one, and two while it is started.
    leave_descriptors(5);
    let error = Pool::start(64, square).expect_err("64 workers need more descriptors");
    let NotStarted::NoStream(4, why) = error else { panic!("{error}") };
    assert_eq!(why.raw_os_error(), Some(Errno::EMFILE as i32));
}

fn there_may_be_no_more_processes() {
    // The limit does not bind root.
    if geteuid().is_root() {
        if setuid(Uid::from_raw(65_534)).is_err() {
            return println!("skipped: this root may not become another user");
        }
        set_dumpable(true).expect("a process that has changed its user may be looked at");
    }
    setrlimit(Resource::RLIMIT_NPROC, 8, 8).expect("a limit may be lowered");
    let error = Pool::start(64, square).expect_err("64 workers are more processes");
    let NotStarted::NoProcess(0..8, why) = error else { panic!("{error}") };
    assert_eq!(why.raw_os_error(), Some(Errno::EAGAIN as i32));
}

fn one_that_cant_be_replaced() {
    let pool = but_one(3, |mut stream| {
        stream.read_exact(&mut [0]).expect("it has a task");
        exit(3);
    });
    leave_descriptors(0);
    let lost = the_lost_one(pool, 100);
    assert_eq!((lost.fault, lost.successor), (Fault::Ended(Ended::Exited(3)), None));
}

fn the_last_worker_cant_be_replaced() {
    let limited = |number: u64| if number == 5 { exit(3) } else { square(number) };
    let mut pool = Pool::start(1, limited).expect("the pool starts");
    let before = getrlimit(Resource::RLIMIT_NOFILE).expect("there is a limit");
    leave_descriptors(0);
    let mut results = pool.map(&(0..10).collect::<Vec<_>>(), 1);
    // What was done before stays.
    let failed = results.split_off(5);
    assert_squares(results, 5);
    assert!(failed.iter().all(|failed| matches!(failed, Err(Failed::NoWorker(_)))), "{failed:?}");
    // And when there is room again, there is a worker again.
    setrlimit(Resource::RLIMIT_NOFILE, before.0, before.1).expect("a limit may be raised again");
    assert_squares(pool.map(&(0..5).collect::<Vec<_>>(), 1), 5);
}

fn a_parent_that_is_killed_leaves_no_worker() {
    let (mut hear, say) = io::pipe().expect("a pipe");
    let parent = Process::start("parent", || {
        let pool = Pool::start(3, square).expect("the pool starts");
        (&say).write_all(&[1]).expect("somebody hears it");
        pause();
        drop(pool);
        0
    });
    let parent = parent.expect("a process starts");
    drop(say);
    hear.read_exact(&mut [0]).expect("the pool has started");
    parent.signal(Signal::SIGKILL).expect("it is there");
    assert_eq!(parent.join(), Ok(Ended::Killed(Signal::SIGKILL)));
    // Its workers hold copies of the other end: when all have ended, this ends.
    assert_eq!(hear.read(&mut [0]).expect("a pipe can be read"), 0);
}
