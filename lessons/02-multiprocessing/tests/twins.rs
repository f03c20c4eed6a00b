//! The twins, unchanged Python programs, as the stage's tracer sees them: each comes to its end and
//! shows what it is there to show. Where `python3` is missing or older than 3.8, there are none.

use std::collections::BTreeSet;

use lesson_02_multiprocessing::LESSON;
use shared::trace::Kind;
use trial::twins::{self, Seen};

fn see(name: &str) -> Option<Seen> {
    twins::see(&LESSON, name)
}

#[test]
fn five_workers_are_five_processes() {
    let Some(seen) = see("five_workers") else { return };
    let workers = ["worker 0", "worker 1", "worker 2", "worker 3", "worker 4"];
    assert_eq!(seen.labels(), [&["main"], &workers[..]].concat());
    let processes: BTreeSet<u32> = seen.lanes.iter().map(|lane| lane.pid).collect();
    assert_eq!(processes.len(), 6);
    assert!(seen.lanes.iter().all(|lane| lane.ended.is_some()), "{:#?}", seen.lanes);
    let mut waits = seen.pieces("main", Kind::Wait);
    waits.retain(|wait| !wait.label.is_empty()); // A moment before it worked.
    assert!(waits.iter().all(|wait| wait.label.starts_with("process worker ")), "{waits:#?}");
    let codes = seen.output.iter().filter(|line| line.ends_with(" ended with exit code 0"));
    assert_eq!(codes.count(), 5, "{:#?}", seen.output);
}
