//! Tasks are shared out, and their results come in order.

use std::io::{self, Read, Write};
use std::thread::sleep;
use std::time::Duration;

use lesson_02_multiprocessing::frame::LONGEST;
use lesson_02_multiprocessing::process::Ended;
use lesson_02_multiprocessing::workers::{Failed, MOST, Pool, RunBy, serve};

use crate::Test;
use crate::work::{Numbers, assert_squares, square};

pub const TESTS: &[Test] = &[
    ("results come in the order of the tasks", results_come_in_the_order_of_the_tasks),
    ("threads can be the workers", threads_can_be_the_workers),
    ("a pool is used again and closed", a_pool_is_used_again_and_closed),
    ("no more than the bound is with a worker", no_more_than_the_bound_is_with_a_worker),
    ("a long task has nothing behind it", a_long_task_has_nothing_behind_it),
    ("a task that is held holds no other", a_task_that_is_held_holds_no_other),
    (
        "a task that is held after tiny ones holds no more than the bound",
        a_task_that_is_held_after_tiny_ones_holds_no_more_than_the_bound,
    ),
    ("a panic is an error of its task alone", a_panic_is_an_error_of_its_task_alone),
    ("long messages both ways do not block", long_messages_both_ways_do_not_block),
    (
        "what is too long is an error of its task alone",
        what_is_too_long_is_an_error_of_its_task_alone,
    ),
];

fn results_come_in_the_order_of_the_tasks() {
    // The first ones take longest.
    let slower = |number: u64| {
        sleep(Duration::from_micros(50 * (20 - number.min(20))));
        square(number)
    };
    for workers in 1..=4 {
        let mut pool = Pool::start(workers, slower).expect("the pool starts");
        for (count, chunk) in [(0, 1), (1, 1), (50, 1), (50, 7), (50, 1_000), (50, 0)] {
            assert_squares(pool.map(&(0..count).collect::<Vec<_>>(), chunk), count);
        }
        assert_eq!(pool.lost, []);
    }
}

fn threads_can_be_the_workers() {
    let mut pool: Numbers = Pool::of(RunBy::Threads, 3, serve(square)).expect("the pool starts");
    assert_squares(pool.map(&(0..1_000).collect::<Vec<_>>(), 10), 1_000);
    assert_eq!(pool.close(), Ok(vec![Ended::Exited(0); 3]));
}

fn a_pool_is_used_again_and_closed() {
    let mut pool = Pool::start(3, square).expect("the pool starts");
    let pids = pool.pids();
    for count in [10, 100] {
        assert_squares(pool.map(&(0..count).collect::<Vec<_>>(), 1), count);
    }
    assert_eq!(pool.pids(), pids);
    assert_eq!(pool.close(), Ok(vec![Ended::Exited(0); 3]));
}

fn no_more_than_the_bound_is_with_a_worker() {
    let mut pool = Pool::start(2, square).expect("the pool starts");
    assert_squares(pool.map(&(0..50_000).collect::<Vec<_>>(), 1), 50_000);
    assert!((2..=MOST).contains(&pool.most_given), "{}", pool.most_given);
}

fn a_long_task_has_nothing_behind_it() {
    let long = |number| {
        sleep(Duration::from_millis(5));
        square(number)
    };
    let mut pool = Pool::start(2, long).expect("the pool starts");
    assert_squares(pool.map(&(0..10).collect::<Vec<_>>(), 1), 10);
    assert_eq!(pool.most_given, 1);
}

/// Squares `0..1_000`, of which `held` is held until `enough` of the others have come.
fn hold_one(held: u64, enough: usize) {
    let (hold, mut let_go) = io::pipe().expect("a pipe");
    let work = move |number| {
        if number == held {
            (&hold).read_exact(&mut [0]).expect("it is let go");
        }
        square(number)
    };
    let mut pool = Pool::start(2, work).expect("the pool starts");
    let (mut others, mut results) = (0, vec![Err(Failed::NoWorker(String::new())); 1_000]);
    pool.each(&(0..1_000).collect::<Vec<_>>(), 1, |number, result| {
        results[number] = result;
        others += 1;
        if others == enough {
            let_go.write_all(&[1]).expect("it is held");
        }
    });
    assert_squares(results, 1_000);
}

fn a_task_that_is_held_holds_no_other() {
    hold_one(0, 999);
}

fn a_task_that_is_held_after_tiny_ones_holds_no_more_than_the_bound() {
    hold_one(500, 1_000 - MOST);
}

fn a_panic_is_an_error_of_its_task_alone() {
    let fussy = |number: u64| {
        assert!(number != 7, "seven is too much");
        square(number)
    };
    let mut pool = Pool::start(2, fussy).expect("the pool starts");
    let pids = pool.pids();
    for chunk in [1, 5] {
        let mut results = pool.map(&(0..10).collect::<Vec<_>>(), chunk);
        assert_eq!(results[7], Err(Failed::Panicked("seven is too much".to_owned())));
        results[7] = Ok(49);
        assert_squares(results, 10);
    }
    assert_eq!((pool.pids(), &*pool.lost), (pids, &[][..]));
}

fn long_messages_both_ways_do_not_block() {
    let reverse = |mut bytes: Vec<u8>| {
        bytes.reverse();
        bytes
    };
    let mut pool = Pool::start(2, reverse).expect("the pool starts");
    let tasks: Vec<Vec<u8>> =
        (0..16).map(|number| [vec![number; 1 << 20], vec![0]].concat()).collect();
    let results: Result<Vec<Vec<u8>>, Failed> = pool.map(&tasks, 2).into_iter().collect();
    assert!(
        results.expect("all can be sent").iter().eq(tasks
            .into_iter()
            .map(reverse)
            .collect::<Vec<_>>()
            .iter())
    );
}

fn what_is_too_long_is_an_error_of_its_task_alone() {
    // Each task is a message, the number of bytes that shall come back.
    let bytes = |(_, length): (Vec<u8>, usize)| vec![0_u8; length];
    let mut pool = Pool::start(2, bytes).expect("the pool starts");
    let tasks = [(vec![], 1), (vec![0; LONGEST], 2), (vec![], 3), (vec![], LONGEST), (vec![], 5)];
    for chunk in [1, 3] {
        let results = pool.map(&tasks, chunk);
        let lengths = results.iter().map(|result| result.as_ref().map(Vec::len).ok());
        let lengths: Vec<Option<usize>> = lengths.collect();
        // A worker can't send a part of its answer: there, the whole chunk fails.
        assert_eq!(lengths, [Some(1), None, Some(3), None, (chunk == 1).then_some(5)]);
        assert!(matches!(&results[1], Err(Failed::Unsendable(_))), "{:?}", results[1]);
    }
    assert_eq!(pool.lost, []);
}
