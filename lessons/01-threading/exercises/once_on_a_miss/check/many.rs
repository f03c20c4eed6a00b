//! More keys, more threads, and more wake-ups.

use shared::schedules::{expect, in_turns, point, wake_for_nothing};

use super::super::answer::Cache;
use super::super::sync::{Arc, thread};
use super::value::Maker;
use super::{NOT_MADE, TWICE, ask};

const KEYS: [&str; 23] = [
    "",
    " ",
    "a",
    "A",
    "b",
    "ab",
    "ba",
    "aa",
    "aaa",
    "key",
    "keys",
    "the key",
    "0",
    "1",
    "10",
    "é",
    "c",
    "d",
    "e",
    "f",
    "g",
    "a key that is rather long, and ends with a full stop.",
    "a key that is rather long, and ends with a question mark?",
];

const NO_KEY: &str = "This key has the value of another one. Keys that differ in anything are two keys, \
    and each string is one, be it empty.";
const NOT_KEPT: &str = "A value was made, and whoever asked for it again got another one: each value is \
    kept for good, however many there are.";
const GIVES_UP: &str = "Who waited for a value made it as well. It has to wait until the value is there, \
    however long that takes and however often it looks: a condvar may wake without a notification, \
    again and again.";

/// One asks for each key, and then for each again. The numbers of the values begin with 0.
pub fn keys() {
    let (cache, maker) = (Cache::new(), Maker::new(0));
    for (meaning, times) in [(NO_KEY, "first"), (NOT_KEPT, "second")] {
        for (number, key) in KEYS.iter().enumerate() {
            let got = cache.get(key, || maker.make()).number();
            expect(&format!("value of {key:?}, the {times} time"), number as u32, got, meaning);
        }
        expect("values made", KEYS.len() as u32, maker.made(), NOT_KEPT);
    }
}

/// Who waits for the value wakes again and again, though nobody has notified it. It looks again
/// each time before whoever makes the value goes on.
pub fn woken_for_nothing() {
    let (cache, maker) = (Arc::new(Cache::new()), Maker::new(1));
    let start = |()| {
        let (cache, maker) = (Arc::clone(&cache), maker.clone());
        thread::spawn(move || {
            let make = || {
                for _ in 0..5 {
                    thread::yield_now();
                    wake_for_nothing();
                }
                thread::yield_now();
                maker.make()
            };
            cache.get("key", make).number()
        })
    };
    let numbers = [(); 2].map(start).map(|thread| thread.join().unwrap());
    expect("times that the value was made", 1, maker.made(), GIVES_UP);
    expect("value in one thread", 1, numbers[0], NOT_MADE);
    expect("value in the other", 1, numbers[1], NOT_MADE);
}

/// Whoever asks again and again whether the value is there does so many times.
pub fn takes_long() {
    in_turns();
    let (cache, maker) = (Arc::new(Cache::new()), Maker::new(1));
    let start = |()| {
        let (cache, maker) = (Arc::clone(&cache), maker.clone());
        thread::spawn(move || {
            let make = || {
                (0..40).for_each(|_| point("makes the value"));
                maker.make()
            };
            cache.get("key", make).number()
        })
    };
    let numbers = [(); 2].map(start).map(|thread| thread.join().unwrap());
    expect("times that the value was made", 1, maker.made(), GIVES_UP);
    for number in numbers {
        expect("value", 1, number, NOT_MADE);
    }
}

/// Two threads ask for each of two keys.
pub fn two_and_two() {
    let cache = Arc::new(Cache::new());
    let makers = [Maker::new(10), Maker::new(20)];
    let asked = [("one", &makers[0]), ("two", &makers[1])];
    let threads = [asked, asked].map(|asked| asked.map(|(key, maker)| ask(&cache, key, maker)));
    for numbers in threads.map(|threads| threads.map(|thread| thread.join().unwrap())) {
        expect("value of `one`", 10, numbers[0], NOT_MADE);
        expect("value of `two`", 20, numbers[1], NOT_MADE);
    }
    expect("times that the value of `one` was made", 1, makers[0].made(), TWICE);
    expect("times that the value of `two` was made", 1, makers[1].made(), TWICE);
}
