//! The classic small programs, of which it is known what the memory model lets them return.

use std::panic;
use std::sync::atomic::Ordering::{self, AcqRel, Acquire, Relaxed, Release, SeqCst};

use super::sync::Arc;
use super::sync::atomic::{AtomicBool, AtomicU64, compiler_fence, fence};
use super::*;

/// What a reader may see who looks at the flag and then at the value, when a writer stores 42 and
/// then the flag.
fn seen(
    write: impl Fn(&AtomicU64, &AtomicBool) + Copy + Send + Sync + 'static,
    read: impl Fn(&AtomicU64, &AtomicBool) -> (bool, u64) + Copy + Send + Sync + 'static,
) -> Vec<(bool, u64)> {
    let tried = every(move || {
        let both = Arc::new((AtomicU64::new(0), AtomicBool::new(false)));
        let theirs = Arc::clone(&both);
        let writer = spawn("writer", move || write(&theirs.0, &theirs.1));
        let reader = spawn("reader", move || read(&both.0, &both.1));
        writer.join().expect("it does not panic");
        reader.join().expect("it does not panic")
    });
    assert_eq!(tried.end, End::All);
    tried.outcomes.into_keys().collect()
}

fn passed(stored: Ordering, loaded: Ordering) -> Vec<(bool, u64)> {
    let write = move |value: &AtomicU64, flag: &AtomicBool| {
        value.store(42, Relaxed);
        flag.store(true, stored);
    };
    seen(write, move |value, flag| (flag.load(loaded), value.load(Relaxed)))
}

const ANY: [(bool, u64); 4] = [(false, 0), (false, 42), (true, 0), (true, 42)];
const ORDERED: [(bool, u64); 3] = [(false, 0), (false, 42), (true, 42)];

#[test]
fn a_flag_carries_a_value_along_only_if_it_is_released_and_acquired() {
    for (stored, loaded) in [(Release, Acquire), (SeqCst, SeqCst), (Release, SeqCst)] {
        assert_eq!(passed(stored, loaded), ORDERED, "{stored:?} and {loaded:?}");
    }
    for (stored, loaded) in [(Relaxed, Relaxed), (Release, Relaxed), (Relaxed, Acquire)] {
        assert_eq!(passed(stored, loaded), ANY, "{stored:?} and {loaded:?}");
    }
}

#[test]
fn fences_order_relaxed_accesses_where_they_stand_between() {
    let write = |value: &AtomicU64, flag: &AtomicBool| {
        value.store(42, Relaxed);
        fence(Release);
        flag.store(true, Relaxed);
    };
    let read = |value: &AtomicU64, flag: &AtomicBool| {
        let flag = flag.load(Relaxed);
        fence(Acquire);
        (flag, value.load(Relaxed))
    };
    let read_too_early = |value: &AtomicU64, flag: &AtomicBool| {
        fence(Acquire);
        (flag.load(Relaxed), value.load(Relaxed))
    };
    let write_for_the_compiler = |value: &AtomicU64, flag: &AtomicBool| {
        value.store(42, Relaxed);
        compiler_fence(SeqCst);
        flag.store(true, Relaxed);
    };
    assert_eq!(seen(write, read), ORDERED);
    assert_eq!(seen(write, read_too_early), ANY);
    assert_eq!(seen(write_for_the_compiler, read), ANY);
}

#[test]
fn a_read_modify_write_that_changes_nothing_may_read_an_old_value() {
    let write = |value: &AtomicU64, flag: &AtomicBool| {
        value.store(42, Relaxed);
        flag.store(true, Relaxed);
    };
    let reads: [fn(&AtomicU64) -> u64; 4] = [
        |value| value.fetch_add(0, Relaxed),
        |value| value.fetch_or(0, SeqCst),
        |value| value.fetch_max(0, AcqRel),
        |value| value.compare_exchange(0, 0, Relaxed, Relaxed).unwrap_or_else(|value| value),
    ];
    for read in reads {
        assert_eq!(seen(write, move |value, flag| (flag.load(Relaxed), read(value))), ANY);
    }
}

#[test]
fn but_none_where_it_was_a_read_modify_write_that_changed_the_old_value() {
    let add = |number: &AtomicU64, _: &AtomicBool| {
        number.fetch_add(1, AcqRel);
    };
    // Either adds to what the other has left, or leaves something for it: never to 0 both.
    let sum = |number: &AtomicU64, _: &AtomicBool| (number.fetch_add(0, AcqRel) > 0, 0);
    assert_eq!(seen(add, sum), [(false, 0), (true, 0)]);
}

#[test]
fn a_flag_read_by_a_read_modify_write_carries_a_value_along_as_well() {
    let writes: [fn(&AtomicBool); 3] = [
        |flag| _ = flag.swap(true, Release),
        |flag| _ = flag.fetch_or(true, AcqRel),
        |flag| _ = flag.compare_exchange(false, true, Release, Relaxed),
    ];
    let reads: [fn(&AtomicBool) -> bool; 3] = [
        |flag| flag.fetch_or(false, Acquire),
        |flag| flag.compare_exchange(true, true, Acquire, Relaxed).is_ok(),
        |flag| flag.fetch_update(Relaxed, Acquire, |_| None).unwrap_or_else(|flag| flag),
    ];
    for write in writes {
        let write = move |value: &AtomicU64, flag: &AtomicBool| {
            value.store(42, Relaxed);
            write(flag);
        };
        for read in reads {
            let read =
                move |value: &AtomicU64, flag: &AtomicBool| (read(flag), value.load(Relaxed));
            assert_eq!(seen(write, read), ORDERED);
        }
    }
}

#[test]
fn a_look_before_the_store_does_not_hide_who_else_looks() {
    let writes: [fn(&AtomicBool); 3] = [
        |flag| flag.store(!flag.load(Relaxed), Release),
        |flag| _ = flag.fetch_not(Release),
        |flag| _ = flag.fetch_update(Release, Relaxed, |flag| Some(!flag)),
    ];
    for write in writes {
        let tried = every(move || {
            let flag = Arc::new(AtomicBool::new(false));
            let theirs = Arc::clone(&flag);
            let writer = spawn("writer", move || write(&theirs));
            let seen = flag.load(Acquire);
            writer.join().expect("it does not panic");
            seen
        });
        assert_eq!(tried.outcomes.into_keys().collect::<Vec<_>>(), [false, true]);
    }
}

#[test]
fn an_execution_without_end_is_ended_and_says_where_it_was() {
    let tried = every(|| {
        let flag = AtomicBool::new(false);
        while !flag.load(Relaxed) {}
    });
    assert!(tried.outcomes.is_empty());
    let End::Endless(Some(last)) = tried.end else { panic!("{:?}", tried.end) };
    assert_eq!((last.thread.as_str(), last.line), ("main", line!() - 4));
}

#[test]
fn a_search_with_no_end_in_sight_is_given_up() {
    let tried = every(|| {
        let count = Arc::new(AtomicU64::new(0));
        let counters = ["one", "another", "a third"].map(|name| {
            let count = Arc::clone(&count);
            spawn(name, move || _ = [(); 12].map(|()| count.fetch_add(1, Relaxed)))
        });
        let ends = counters.map(|counter| counter.join().is_ok());
        assert_eq!((ends, count.load(Relaxed)), ([true; 3], 36));
    });
    assert_eq!(tried.end, End::TooMany);
}

#[test]
fn a_panic_comes_through_whichever_thread_it_was() {
    let told = |code: fn()| {
        let payload = panic::catch_unwind(|| every(code)).expect_err("it panics");
        *payload.downcast::<String>().expect("a formatted message")
    };
    let told_by_a_thread = told(|| {
        let answer = 6 * 7;
        let _ = spawn("it", move || panic!("{answer} is the answer")).join();
    });
    assert_eq!(told_by_a_thread, "42 is the answer");
    let told_of_a_load = told(|| _ = AtomicBool::new(true).load(AcqRel));
    assert_eq!(told_of_a_load, "there is no load with AcqRel: what only reads can't release");
}
