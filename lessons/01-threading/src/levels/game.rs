//! What every level's program does: shows what its threads share, starts them, and waits for them.

use std::fmt::Display;

use shared::schedules::sync::{Arc, thread};
use shared::schedules::watch;

/// Lets the player see a part of what is shared; what is locked is shown as `locked`.
pub fn show<S: 'static, T: Display + 'static>(
    shared: &Arc<S>,
    name: &'static str,
    value: fn(&S) -> T,
) {
    let shared = Arc::clone(shared);
    watch(name, move || value(&shared));
}

/// Starts a thread for each name, which gets its place among them, from 0, and what is shared.
/// Returns when all have ended.
pub fn together<S: Send + Sync + 'static>(
    shared: &Arc<S>,
    names: &[&str],
    work: impl Fn(usize, &S) + Copy + Send + 'static,
) {
    let start = |(place, name): (usize, &&str)| {
        let shared = Arc::clone(shared);
        let thread = thread::Builder::new().name((*name).to_owned());
        thread.spawn(move || work(place, &shared)).expect("a thread of a run always starts")
    };
    let threads: Vec<_> = names.iter().enumerate().map(start).collect();
    for thread in threads {
        thread.join().expect("no thread of a level panics");
    }
}
