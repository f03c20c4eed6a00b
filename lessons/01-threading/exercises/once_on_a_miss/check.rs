//! Threads that ask a cache for values, which are there or are not.

#[path = "check/many.rs"]
mod many;
#[path = "check/value.rs"]
mod value;

use shared::schedules::{Bound, expect, watch};
use trial::Case;

use self::value::{AT_ONCE, Maker, Value};
use super::answer::Cache;
use super::sync::{Arc, thread};

/// What is tried under every schedule.
pub const CASES: &[Case] = &[
    Case::new("two threads miss the same key", || miss(2)).bound(FEW),
    Case::new("three threads miss the same key", || miss(3)).bound(FEW),
    Case::new("two threads find the same value", find).somewhere(&[(AT_ONCE, ONE_BY_ONE)]),
    Case::new("two threads miss a key each", others).bound(FEW),
    Case::new("one thread finds its value, another one misses", mixed),
    Case::new("a cache of its own, while another one is asked", apart),
    Case::new("one thread asks for 23 keys, and for each again", many::keys).bound(LONG),
    Case::new("who waits for the value is woken five times for nothing", many::woken_for_nothing)
        .bound(FEWER),
    Case::new("two threads miss a key whose value takes long", many::takes_long).bound(LONG),
    Case::new("four threads miss the same key", || miss(4)).bound(FEWER),
    Case::new("two threads miss one key, and two another", many::two_and_two).bound(FEWER),
];

/// Three threads, or a lock made by hand, have too many schedules for all of them.
const FEW: Bound = Bound { schedules: 2_000, schedules_if_lost: 500, ..Bound::USUAL };

/// Four threads have many more.
const FEWER: Bound = Bound { schedules: 300, ..Bound::USUAL };
/// Where much is done, few schedules say enough.
const LONG: Bound = Bound { schedules: 50, steps: 2_000, ..Bound::USUAL };

const TWICE: &str = "A value was made more than once. Between a thread's look and its making another \
    one looked as well, and missed too: whoever may write has to look again, and nobody else may \
    begin to make that value before it is there.";
const NOT_MADE: &str = "A value was returned that `make` never made for this key.";
const OTHER: &str = "Two who asked for the same key got different values: all get the one that is \
    kept.";
const FORGOTTEN: &str = "Who asks again, with nobody else about, has the value made again: `get` has \
    to keep what was made, and to look for it first.";
const ONE_BY_ONE: &str = "Threads that find their values clone them one after the other: each keeps \
    all others out. A lock that is held to read lets others read.";
const APART: &str = "Two caches have nothing to do with each other: each needs values of its own.";

type Shared = Arc<Cache<Value>>;

/// A thread that asks for a key, and returns the number of the value that it got.
fn ask(cache: &Shared, key: &'static str, maker: &Maker) -> thread::JoinHandle<u32> {
    let (cache, maker) = (Arc::clone(cache), maker.clone());
    thread::spawn(move || cache.get(key, || maker.make()).number())
}

/// So many threads ask for a key that is not there.
fn miss(threads: usize) {
    let (cache, maker) = (Arc::new(Cache::new()), Maker::new(1));
    let shown = maker.clone();
    watch("made", move || shown.made());
    let threads: Vec<_> = (0..threads).map(|_| ask(&cache, "key", &maker)).collect();
    let numbers: Vec<u32> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    expect(
        "times that the value was made",
        1,
        maker.made(),
        if keeps() { TWICE } else { FORGOTTEN },
    );
    for number in numbers {
        expect("value", 1, number, NOT_MADE);
    }
    expect("value that is found later", 1, cache.get("key", || maker.make()).number(), OTHER);
    expect("times that the value was made", 1, maker.made(), FORGOTTEN);
}

/// Whether one who asks alone finds what was made.
fn keeps() -> bool {
    let (cache, maker) = (Cache::new(), Maker::new(1));
    cache.get("key", || maker.make());
    cache.get("key", || maker.make());
    maker.made() == 1
}

/// Two threads ask for a value that is there.
fn find() {
    let (cache, maker) = (Arc::new(Cache::new()), Maker::new(1));
    cache.get("key", || maker.make());
    for thread in [(); 2].map(|()| ask(&cache, "key", &maker)) {
        expect("value", 1, thread.join().unwrap(), NOT_MADE);
    }
    expect("times that the value was made", 1, maker.made(), FORGOTTEN);
}

/// Two threads ask for two keys that are not there.
fn others() {
    let cache = Arc::new(Cache::new());
    let makers = [Maker::new(10), Maker::new(20)];
    let threads = [ask(&cache, "one", &makers[0]), ask(&cache, "two", &makers[1])];
    let numbers = threads.map(|thread| thread.join().unwrap());
    judge(&makers, numbers);
    let found = ["one", "two"].map(|key| cache.get(key, || makers[0].make()).number());
    expect("value of `one` that is found later", 10, found[0], OTHER);
    expect("value of `two` that is found later", 20, found[1], OTHER);
    expect("times that the value of `one` was made", 1, makers[0].made(), FORGOTTEN);
}

/// One asks for a value that is there, and one for another that is not.
fn mixed() {
    let cache = Arc::new(Cache::new());
    let makers = [Maker::new(10), Maker::new(20)];
    cache.get("one", || makers[0].make());
    let threads = [ask(&cache, "one", &makers[0]), ask(&cache, "two", &makers[1])];
    let numbers = threads.map(|thread| thread.join().unwrap());
    judge(&makers, numbers);
}

/// Each got its own value, and each was made once.
fn judge(makers: &[Maker; 2], numbers: [u32; 2]) {
    expect("value of `one`", 10, numbers[0], NOT_MADE);
    expect("value of `two`", 20, numbers[1], NOT_MADE);
    expect("times that the value of `one` was made", 1, makers[0].made(), TWICE);
    expect("times that the value of `two` was made", 1, makers[1].made(), TWICE);
}

fn apart() {
    let caches = [(); 2].map(|()| Arc::new(Cache::new()));
    let makers = [Maker::new(10), Maker::new(20)];
    let threads = [ask(&caches[0], "key", &makers[0]), ask(&caches[1], "key", &makers[1])];
    let numbers = threads.map(|thread| thread.join().unwrap());
    expect("value in one", 10, numbers[0], APART);
    expect("value in the other", 20, numbers[1], APART);
}
