//! The twins, unchanged Python programs, as the stage's tracer sees them: each comes to its end and
//! shows what it is there to show. Where `python3` is missing or older than 3.8, there are none.

use std::io;
use std::path::Path;

use lesson_01_threading::LESSON;
use shared::lesson::End;
use shared::stage::{Happening, Stage};
use shared::trace::{Event, Kind, What};
use trial::twins::{self, Seen};

fn see(name: &str) -> Option<Seen> {
    twins::see(&LESSON, name)
}

/// How many updates a line of `lost_update` says were lost.
fn lost(line: &str) -> u64 {
    line.rsplit(' ').next().and_then(|word| word.parse().ok()).expect("a number ends the line")
}

#[test]
fn two_threads_answer_before_done() {
    let Some(seen) = see("two_threads") else { return };
    assert_eq!(seen.labels(), ["cube", "main", "square"]);
    let mut output = seen.output;
    assert_eq!(output.pop().as_deref(), Some("Done!"));
    output.sort();
    assert_eq!(output, ["Cube: 1000", "Square: 100"]);
}

#[test]
fn three_threads_share_a_list_without_a_word() {
    let Some(seen) = see("what_may_be_shared") else { return };
    assert_eq!(seen.labels(), ["ada", "grace", "main"]);
    assert_eq!(seen.output[3], "3 names: ada, grace, main");
}

#[test]
fn updates_are_lost_without_a_lock_and_only_then() {
    let Some(seen) = see("lost_update") else { return };
    assert_eq!(seen.labels(), ["adder 1", "adder 2", "adder 3", "adder 4", "main"]);
    let [.., without, with] = &seen.output[..] else { panic!("{:?}", seen.output) };
    assert!(lost(without) > 0, "{without}");
    assert_eq!(lost(with), 0, "{with}");
}

#[test]
fn those_who_sleep_with_the_lock_sleep_one_after_the_other() {
    let Some(seen) = see("waiting_for_a_lock") else { return };
    let (mut inside, mut outside) =
        (seen.pieces("inside", Kind::Sleep), seen.pieces("outside", Kind::Sleep));
    assert_eq!((inside.len(), outside.len()), (4, 4));
    inside.sort_by_key(|piece| piece.from);
    assert!(inside.windows(2).all(|pair| pair[0].to <= pair[1].from), "{inside:#?}");
    outside.sort_by_key(|piece| piece.from);
    assert!(outside.windows(2).any(|pair| pair[0].to > pair[1].from), "{outside:#?}");
    assert!(!seen.pieces("inside", Kind::Wait).is_empty());
}

#[test]
fn a_producer_waits_for_room_in_the_queue() {
    let Some(seen) = see("back_pressure") else { return };
    assert_eq!(seen.labels(), ["main", "producer"]);
    // How far a producer gets ahead of the consumer is luck, but for a bound.
    let bounded = seen.output[0].strip_prefix("Room for 3: at most ");
    assert!(bounded.is_some_and(|most| ["1", "2", "3"].contains(&&most[..1])), "{:?}", seen.output);
    assert!(seen.pieces("producer", Kind::Wait).iter().any(|piece| piece.label == "queue"));
    assert_eq!(seen.pieces("main", Kind::Sleep).len(), 20);
}

#[test]
fn a_thread_that_raises_releases_its_lock_and_tells_nobody() {
    let Some(seen) = see("a_thread_panics") else { return };
    assert_eq!(seen.labels(), ["main", "transfer 10", "transfer 20", "transfer 70"]);
    for line in [
        "Exception in thread transfer 70:",
        "ValueError: 70 at once is too much",
        "transfer 70: join says None",
        "transfer 10: join says None",
        "[-5, 35], 30 in all",
    ] {
        assert!(seen.output.iter().any(|said| said == line), "{line} is not in {:#?}", seen.output);
    }
}

#[test]
fn counting_on_threads_finds_the_same_primes_in_a_lane_for_each() {
    let Some(seen) = see("speedup") else { return };
    assert_eq!(seen.labels(), ["counter 1", "counter 2", "counter 3", "counter 4", "main"]);
    let right = |line: &&String| line.contains(": 9592 primes");
    assert_eq!(seen.output.iter().filter(right).count(), 4, "{:#?}", seen.output);
}

#[test]
fn a_deadlock_is_two_lanes_whose_last_wait_has_no_end() {
    let mut waits = Vec::new();
    let stopped = Stage::of_twin(Path::new(LESSON.folder), twins::scene(&LESSON, "deadlock")).run(
        &mut |happening| {
            // Each of the two threads waits for the other's lock, and never for anything again.
            match happening {
                Happening::Event(Event {
                    what: What::Open { kind: Kind::Wait, label, lane, .. },
                    ..
                }) if label == "lock" => {
                    waits.push(*lane);
                }
                _ => {}
            }
            if waits.len() == 2 { Err(io::ErrorKind::Interrupted.into()) } else { Ok(()) }
        },
    );
    match stopped {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(_) => assert_ne!(waits[0], waits[1]),
        Ok(seen) => assert_eq!(seen.end, End::Exited(64), "it ended: {}", seen.output),
    }
}
