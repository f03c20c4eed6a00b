//! What is played here.

use shared::excerpt;
use shared::lesson::{Excerpt, Level, Wins};
use shared::schedules::sync::atomic::{AtomicU64, Ordering::SeqCst};
use shared::schedules::sync::{Arc, Condvar, Mutex, thread};
use shared::schedules::{expect, watch};

// ANCHOR: adding
/// Adds one.
fn add_one(count: &AtomicU64) {
    let seen = count.load(SeqCst);
    count.store(seen + 1, SeqCst);
}
// ANCHOR_END: adding

fn two_add() {
    let count = Arc::new(AtomicU64::new(0));
    let shown = count.clone();
    watch("count", move || shown.load(SeqCst));
    let work = count.clone();
    together(move || add_one(&work));
    expect("count", 2, count.load(SeqCst), "An update was lost.");
}

// ANCHOR: crossing
/// Takes both locks.
fn take_both(first: &Mutex<u32>, second: &Mutex<u32>) {
    let mut first = first.lock().unwrap();
    let mut second = second.lock().unwrap();
    *first += 1;
    *second += 1;
}
// ANCHOR_END: crossing

fn two_cross() {
    let locks = [Arc::new(Mutex::new(0)), Arc::new(Mutex::new(0))];
    let started = ["A", "B"].map(|name| {
        let [mut first, mut second] = locks.clone();
        if name == "B" {
            (first, second) = (second, first);
        }
        let work = move || take_both(&first, &second);
        thread::Builder::new().name(name.into()).spawn(work).unwrap()
    });
    started.into_iter().for_each(|thread| thread.join().unwrap());
}

// ANCHOR: waiting
/// Waits until the number is 1, and looks once.
fn wait(number: &(Mutex<u32>, Condvar)) {
    let mut seen = number.0.lock().unwrap();
    if *seen == 0 {
        seen = number.1.wait(seen).unwrap();
    }
    expect("number", 1, *seen, "It woke without a call.");
}
// ANCHOR_END: waiting

fn two_wait() {
    let number = Arc::new((Mutex::new(0), Condvar::new()));
    let work = number.clone();
    let shown = number.clone();
    watch("number", move || *shown.0.lock().unwrap());
    let waiter = thread::Builder::new().name("waiter".into());
    let waiter = waiter.spawn(move || wait(&work)).unwrap();
    *number.0.lock().unwrap() = 1;
    number.1.notify_one();
    waiter.join().unwrap();
}

// ANCHOR: asking
/// Asks until it is let in.
fn ask(open: &AtomicU64) {
    while open.load(SeqCst) < 2 {
        thread::yield_now();
    }
}
// ANCHOR_END: asking

fn two_ask() {
    let open = Arc::new(AtomicU64::new(0));
    let asked = open.clone();
    let asker = thread::Builder::new().name("asker".into());
    let asker = asker.spawn(move || ask(&asked)).unwrap();
    let opener = thread::Builder::new().name("opener".into());
    let opener = opener.spawn(move || (0..9).for_each(|_| _ = open.fetch_add(1, SeqCst))).unwrap();
    [asker, opener].into_iter().for_each(|thread| thread.join().unwrap());
}

fn together(work: impl Fn() + Clone + Send + 'static) {
    let started = ["A", "B"].map(|name| {
        let work = work.clone();
        thread::Builder::new().name(name.into()).spawn(work).unwrap()
    });
    started.into_iter().for_each(|thread| thread.join().unwrap());
}

const fn level(title: &'static str, goal: &'static str, code: Excerpt, program: fn()) -> Level {
    Level {
        name: "a_level",
        title,
        goal,
        story: "",
        code,
        program,
        wins: Wins::Fails,
        moral: "What is read and written is best read and written in one step.",
    }
}

pub const ADDING: Level = level(
    "Lose an update",
    "Both threads have added one, and the count is 1.",
    excerpt!("tests/schedules/yours/programs.rs", "adding"),
    two_add,
);

pub const CROSSING: Level = Level {
    wins: Wins::Stuck,
    ..level(
        "Cross two locks",
        "Both threads wait, each for the lock of the other.",
        excerpt!("tests/schedules/yours/programs.rs", "crossing"),
        two_cross,
    )
};

pub const WAITING: Level = level(
    "Wake up for nothing",
    "The waiter goes on although nobody called it.",
    excerpt!("tests/schedules/yours/programs.rs", "waiting"),
    two_wait,
);

pub const ASKING: Level = level(
    "Ask again",
    "It is never won.",
    excerpt!("tests/schedules/yours/programs.rs", "asking"),
    two_ask,
);
