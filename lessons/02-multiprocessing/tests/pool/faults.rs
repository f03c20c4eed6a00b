//! What a worker may do instead of its work.

use std::io::Write;
use std::os::unix::net::UnixStream;
use std::process::{abort, exit};
use std::time::Duration;

use lesson_02_multiprocessing::frame;
use lesson_02_multiprocessing::process::Ended;
use lesson_02_multiprocessing::workers::{Answer, Chunk, Failed, Fault, Lost, Pool, RunBy, serve};
use nix::sys::signal::{Signal, kill};
use nix::unistd::{Pid, pause};

use crate::Test;
use crate::work::{Numbers, Turns, assert_squares, but_one, square, the_lost_one};

pub const TESTS: &[Test] = &[
    ("a worker exits", a_worker_exits),
    ("a worker aborts", a_worker_aborts),
    ("a worker is killed", a_worker_is_killed),
    (
        "a worker is killed while it has nothing to do",
        a_worker_is_killed_while_it_has_nothing_to_do,
    ),
    ("a worker writes half a message", a_worker_writes_half_a_message),
    ("a worker writes garbage", a_worker_writes_garbage),
    ("a worker answers what it was not asked", a_worker_answers_what_it_was_not_asked),
    ("a worker answers twice", a_worker_answers_twice),
    ("a worker claims 4 GiB", a_worker_claims_4_gib),
    ("a worker closes its end", a_worker_closes_its_end),
    ("a worker never reads", a_worker_never_reads),
    ("a worker never reads and has no time limit", a_worker_never_reads_and_has_no_time_limit),
    ("a deadly task is given up", a_deadly_task_is_given_up),
    ("a deadly task does not take its chunk along", a_deadly_task_does_not_take_its_chunk_along),
    ("a task without end is given up", a_task_without_end_is_given_up),
    ("a worker that does not go is killed", a_worker_that_does_not_go_is_killed),
];

/// Waits for ever: until it is killed.
fn hang() -> ! {
    loop {
        pause();
    }
}

/// Takes the next task and does not do it.
fn take(stream: &UnixStream) -> Chunk<Vec<u64>> {
    frame::read(&mut &*stream).expect("it is a chunk").expect("there is one")
}

/// How a worker is lost that does this after it has taken a task.
fn lost_by(misbehave: fn(UnixStream)) -> Lost {
    let pool = but_one(3, move |stream| {
        take(&stream);
        misbehave(stream);
    });
    let lost = the_lost_one(pool, 100);
    // Nothing was behind its first task, which is one of the first three.
    assert_eq!((lost.in_hand.len(), lost.behind), (1, 0), "{lost:?}");
    assert!(lost.in_hand.start < 3 && lost.worker < 3 && lost.successor == Some(3), "{lost:?}");
    lost
}

fn a_worker_exits() {
    assert_eq!(lost_by(|_| exit(3)).fault, Fault::Ended(Ended::Exited(3)));
}

fn a_worker_aborts() {
    assert_eq!(lost_by(|_| abort()).fault, Fault::Ended(Ended::Killed(Signal::SIGABRT)));
}

fn a_worker_is_killed() {
    let lost = lost_by(|_| {
        let _ = kill(Pid::this(), Signal::SIGKILL);
    });
    assert_eq!(lost.fault, Fault::Ended(Ended::Killed(Signal::SIGKILL)));
}

fn a_worker_is_killed_while_it_has_nothing_to_do() {
    let mut pool = Pool::start(2, square).expect("the pool starts");
    let victim = pool.pids()[0];
    kill(victim, Signal::SIGKILL).expect("it is there");
    // Until its end is there to be seen: it stays in the process table.
    while !std::fs::read_to_string(format!("/proc/{victim}/stat"))
        .is_ok_and(|stat| stat.contains(") Z "))
    {
        std::thread::yield_now();
    }
    assert_squares(pool.map(&(0..100).collect::<Vec<_>>(), 1), 100);
    let lost = &pool.lost[0];
    assert_eq!((lost.pid, lost.in_hand.len(), lost.successor), (victim.as_raw(), 0, Some(2)));
    assert_eq!(lost.fault, Fault::Ended(Ended::Killed(Signal::SIGKILL)));
}

fn a_worker_writes_half_a_message() {
    let lost = lost_by(|mut stream| stream.write_all(&[100, 0, 0, 0, 1, 2]).expect("it has room"));
    assert_eq!(lost.fault, Fault::Torn(Ended::Exited(0)));
}

fn a_worker_writes_garbage() {
    let lost = lost_by(|mut stream| {
        stream.write_all(&[3, 0, 0, 0, 255, 255, 255]).expect("it has room");
        hang();
    });
    assert!(matches!(lost.fault, Fault::Garbage(_)), "{lost:?}");
}

fn a_worker_answers_what_it_was_not_asked() {
    let lost = lost_by(|mut stream| {
        let answer = Answer { first: usize::MAX, took: 0, results: vec![Ok::<u64, Failed>(1)] };
        frame::write(&mut stream, &answer).expect("it has room");
        hang();
    });
    assert!(matches!(lost.fault, Fault::Garbage(_)), "{lost:?}");
}

fn a_worker_answers_twice() {
    let pool = but_one(2, |mut stream| {
        let Chunk { first, tasks } = take(&stream);
        let results = tasks.into_iter().map(square).map(Ok::<u64, Failed>).collect();
        let mut twice = Vec::new();
        let answer = Answer { first, took: u64::MAX, results };
        frame::encode(&answer, &mut twice).expect("it can be sent");
        stream.write_all(&twice.repeat(2)).expect("it has room");
        hang();
    });
    let lost = the_lost_one(pool, 100);
    assert!(matches!(lost.fault, Fault::Garbage(_)) && lost.in_hand.is_empty(), "{lost:?}");
}

fn a_worker_claims_4_gib() {
    let lost = lost_by(|mut stream| {
        stream.write_all(&[255; 4]).expect("it has room");
        hang();
    });
    assert_eq!(lost.fault, Fault::TooLong(u32::MAX as usize));
}

fn a_worker_closes_its_end() {
    let lost = lost_by(|stream| {
        drop(stream);
        hang();
    });
    assert_eq!(lost.fault, Fault::Closed);
}

fn a_worker_never_reads() {
    let mut pool = but_one(2, |_stream| hang());
    pool.time_limit = Some(Duration::from_millis(300));
    let lost = the_lost_one(pool, 100);
    assert_eq!(lost.fault, Fault::OutOfTime(Duration::from_millis(300)));
}

fn a_worker_never_reads_and_has_no_time_limit() {
    // A task that is longer than what a stream has room for: its end stays with the parent.
    let tasks: Vec<Vec<u8>> = (0..20).map(|number| vec![number; 1 << 20]).collect();
    let (first, work) = (Turns::new(1), |bytes: Vec<u8>| bytes[0]);
    let serve = serve(work);
    let behave = move |stream| match first.take() {
        Some(_) => hang(),
        None => serve(stream),
    };
    let pool = Pool::of(RunBy::Processes, 2, behave);
    let mut pool: Pool<Vec<u8>, u8> = pool.expect("the pool starts");
    let (pids, mut others) = (pool.pids(), 0);
    let mut results = Vec::new();
    pool.each(&tasks, 1, |_, result| {
        results.push(result.expect("it is done"));
        others += 1;
        if others == 19 {
            // All but one have come. Only one of the two can be waiting for anything else.
            pids.iter().for_each(|pid| kill(*pid, Signal::SIGKILL).expect("it is there"));
        }
    });
    results.sort_unstable();
    assert_eq!(results, (0..20).collect::<Vec<u8>>());
}

/// Whoever gets a 13 is killed.
fn unlucky(number: u64) -> u64 {
    if number == 13 {
        let _ = kill(Pid::this(), Signal::SIGKILL);
    }
    square(number)
}

#[track_caller]
fn assert_only_13_failed(pool: &mut Numbers, chunk: usize) {
    let mut results = pool.map(&(0..40).collect::<Vec<_>>(), chunk);
    let killed = Fault::Ended(Ended::Killed(Signal::SIGKILL)).to_string();
    assert_eq!(results[13], Err(Failed::Deadly(3, killed)));
    results[13] = Ok(169);
    assert_squares(results, 40);
    assert_eq!(pool.lost.len(), 3, "{:?}", pool.lost);
    assert!(pool.lost.iter().all(|lost| lost.in_hand.contains(&13)), "{:?}", pool.lost);
}

fn a_deadly_task_is_given_up() {
    let mut pool = Pool::start(2, unlucky).expect("the pool starts");
    assert_only_13_failed(&mut pool, 1);
    // And the pool is as good as new.
    assert_squares(pool.map(&(0..10).collect::<Vec<_>>(), 1), 10);
}

fn a_deadly_task_does_not_take_its_chunk_along() {
    assert_only_13_failed(&mut Pool::start(2, unlucky).expect("the pool starts"), 10);
}

fn a_task_without_end_is_given_up() {
    let endless = |number: u64| if number == 3 { hang() } else { square(number) };
    let mut pool = Pool::start(2, endless).expect("the pool starts");
    pool.time_limit = Some(Duration::from_millis(200));
    let mut results = pool.map(&(0..10).collect::<Vec<_>>(), 1);
    assert!(matches!(results[3], Err(Failed::Deadly(3, _))), "{:?}", results[3]);
    results[3] = Ok(9);
    assert_squares(results, 10);
    let out_of_time = Fault::OutOfTime(Duration::from_millis(200));
    assert!(pool.lost.iter().all(|lost| lost.fault == out_of_time), "{:?}", pool.lost);
}

fn a_worker_that_does_not_go_is_killed() {
    let pool = but_one(2, |_stream| hang());
    let ended = pool.close().expect("nobody else waits for them");
    assert!(ended.contains(&Ended::Killed(Signal::SIGKILL)) && ended.len() == 2, "{ended:?}");
    // Dropped, it is killed at once.
    drop(but_one(2, |_stream| hang()));
}
