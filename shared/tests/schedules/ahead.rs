//! What is ahead of a run that has come so far, and where its threads stand.

use std::time::Duration;

use shared::schedules::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use shared::schedules::sync::{Arc, Condvar, Mutex, thread};
use shared::schedules::{Ahead, Bound, Early, End, Pick, Schedule, Stand, expect, shortest, up_to};

fn loses_updates() {
    let count = Arc::new(AtomicU64::new(0));
    let threads = [(); 2].map(|()| {
        let count = count.clone();
        thread::spawn(move || {
            let seen = count.load(SeqCst);
            count.store(seen + 1, SeqCst);
        })
    });
    for thread in threads {
        thread.join().unwrap();
    }
    expect("count", 2, count.load(SeqCst), "An update was lost.");
}

fn schedule(text: &str) -> Schedule {
    text.parse().expect("it is a schedule")
}

fn ahead(program: fn(), so_far: &str, bound: Bound) -> Ahead {
    shortest(program, &schedule(so_far), |end| matches!(end, End::Failed(_)), bound)
}

#[test]
fn the_fewest_steps_to_a_loss_begin_with_those_that_were_taken() {
    for so_far in ["", "0", "1", "0-1"] {
        let Ahead { schedule: found, surely } = ahead(loses_updates, so_far, Bound::USUAL);
        let found = found.expect("an update can be lost");
        assert!(surely && found.len() == 4, "{so_far}: {found}");
        assert!(found.begins_with(&schedule(so_far)), "{so_far}: {found}");
    }
}

#[test]
fn from_where_nothing_can_be_lost_any_more_nothing_is_found() {
    assert_eq!(ahead(loses_updates, "0-0", Bound::USUAL), Ahead { schedule: None, surely: true });
}

#[test]
fn a_search_that_was_cut_short_is_not_sure() {
    let bound = Bound { schedules: 1, ..Bound::USUAL };
    assert_eq!(ahead(loses_updates, "", bound), Ahead { schedule: None, surely: false });
}

/// Fails at once if the other one goes first, and after any number of rounds if not.
fn fails_sooner_or_later() {
    let flag = Arc::new(AtomicBool::new(false));
    let raised = flag.clone();
    let looks = thread::spawn(move || {
        for _ in 0..3 {
            flag.load(SeqCst);
        }
        expect("flag", false, flag.load(SeqCst), "It was raised.");
    });
    let raises = thread::spawn(move || raised.store(true, SeqCst));
    looks.join().unwrap();
    raises.join().unwrap();
}

#[test]
fn no_step_more_than_needed_is_in_it() {
    let found = ahead(fails_sooner_or_later, "", Bound::USUAL).schedule.expect("it can fail");
    assert_eq!(found.len(), 5);
    let found = ahead(fails_sooner_or_later, "0-0", Bound::USUAL).schedule.expect("it can fail");
    assert_eq!(found.len(), 5);
}

/// Where the threads stand after these steps, `main` left aside.
fn stands(program: fn(), so_far: &str) -> Vec<Stand> {
    let mut stands = up_to(program, &schedule(so_far), 100).stands;
    stands.remove(0);
    stands
}

#[test]
fn a_thread_that_sleeps_may_go_on_by_surprise() {
    fn sleeps() {
        let pair = Arc::new((Mutex::new(()), Condvar::new()));
        let other = pair.clone();
        let sleeper = thread::spawn(move || drop(other.1.wait(other.0.lock().unwrap())));
        let (lock, condvar) = &*pair;
        drop(lock.lock().unwrap());
        condvar.notify_one();
        sleeper.join().unwrap();
    }
    let stands = stands(sleeps, "0-0");
    assert!(matches!(stands[0], Stand::Early(_, Early::Uncalled)), "{stands:?}");
}

#[test]
fn a_thread_with_a_time_limit_may_go_on_by_surprise() {
    fn waits_a_second() {
        let pair = Arc::new((Mutex::new(()), Condvar::new()));
        let other = pair.clone();
        let second = Duration::from_secs(1);
        let waiter =
            thread::spawn(move || drop(other.1.wait_timeout(other.0.lock().unwrap(), second)));
        drop(pair.0.lock().unwrap());
        waiter.join().unwrap();
    }
    let stands = stands(waits_a_second, "0-0");
    assert!(matches!(stands[0], Stand::Early(_, Early::TimeUp)), "{stands:?}");
}

#[test]
fn a_thread_that_yields_may_go_on_out_of_turn() {
    fn yields() {
        let flag = Arc::new(AtomicBool::new(false));
        let raised = flag.clone();
        let waiter = thread::spawn(move || {
            while !flag.load(SeqCst) {
                thread::yield_now();
            }
        });
        let raises = thread::spawn(move || raised.store(true, SeqCst));
        waiter.join().unwrap();
        raises.join().unwrap();
    }
    let stands = stands(yields, "0");
    assert!(matches!(stands[0], Stand::Early(_, Early::OutOfTurn)), "{stands:?}");
}

#[test]
fn who_keeps_a_thread_from_going_on_is_known_although_the_run_was_cleared_away() {
    fn locks() {
        let lock = Arc::new((Mutex::new(0), AtomicU64::new(0)));
        let threads = [(); 2].map(|()| {
            let lock = lock.clone();
            thread::spawn(move || {
                let _held = lock.0.lock().unwrap();
                lock.1.fetch_add(1, SeqCst);
            })
        });
        threads.into_iter().for_each(|thread| thread.join().unwrap());
    }
    let stands = stands(locks, "1");
    let Stand::Waits(_, wait) = &stands[0] else { panic!("{stands:?}") };
    assert!(wait.because.starts_with("thread 1 holds it since"), "{wait:?}");
}

#[test]
fn a_thread_in_which_a_run_ended_was_cut_off() {
    let told = up_to(fails_sooner_or_later, &schedule("1-0-0-0-0"), 100);
    assert_eq!(told.stands[1..], [Stand::Cut, Stand::Ended]);
}

#[test]
fn a_schedule_of_one_of_several_programs_is_read_as_it_is_written() {
    for text in ["0-1-1-0", "2:0-1", "10:m-0-11"] {
        let pick: Pick = text.parse().expect("it is one");
        assert_eq!(pick.to_string(), text);
    }
    for text in ["0:0-1", "x:0", "1:y", "2:0-1:0", "0-99", "0--1"] {
        assert!(text.parse::<Pick>().is_err(), "{text}");
    }
}
