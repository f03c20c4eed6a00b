//! Level 1: an update that is lost.

use shared::excerpt;
use shared::lesson::{Level, Wins};
use shared::schedules::expect;
use shared::schedules::sync::Arc;
use shared::schedules::sync::atomic::{AtomicU32, Ordering::SeqCst};

use super::game::{show, together};

// ANCHOR: code
/// Adds one.
fn add_one(count: &AtomicU32) {
    let seen = count.load(SeqCst);
    count.store(seen + 1, SeqCst);
}
// ANCHOR_END: code

fn play(add_one: fn(&AtomicU32)) {
    let count = Arc::new(AtomicU32::new(0));
    show(&count, "count", |count| count.load(SeqCst));
    together(&count, &["Ann", "Bob"], move |_, count| add_one(count));
    expect("count", 2, count.load(SeqCst), "Two threads added one each, and one update is lost.");
}

/// The same threads, with code that no schedule breaks.
pub fn mended() {
    play(|count| {
        count.fetch_add(1, SeqCst);
    });
}

/// What this file tells.
pub const LEVEL: Level = Level {
    name: "lose_an_update",
    title: "Lose an update",
    goal: "Both threads have ended, and the count is 1 instead of 2.",
    story: "\
Two threads, Ann and Bob, add one to the same count. You are the scheduler: at each step you say \
which of the two goes on, and the one you choose does the line it is at, and no more.

What a thread has read it keeps to itself: later changes of the count do not reach it.",
    code: excerpt!("src/levels/lose_an_update.rs", "code"),
    program: || play(add_one),
    wins: Wins::Fails,
    moral: "\
Between a load and a store there is room for another thread, in `count += 1` just as in these two \
lines. What has to happen in one step must be one: `fetch_add`, or both under one lock.",
};
