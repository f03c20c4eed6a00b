use lesson_03_asyncio::an_event_loop_of_our_own::cost::{Cost, cost};
use lesson_03_asyncio::an_event_loop_of_our_own::{Findings, SCENE};
use lesson_03_asyncio::on_tokio::polls;
use shared::lesson::PROFILE;
use shared::trace::{Event, Kind, What};
use trial::watched::made_up;

use crate::on_stage;

#[test]
fn both_loops_poll_a_worker_when_it_starts_and_when_its_second_is_over() {
    let seen = on_stage(&SCENE);
    let found: Findings = seen.found().expect("the scene comes to its end");
    let [ours, tokios] = ["ours", "tokio"].map(|label| polls(&seen, label));
    // The main task first, which is polled at its start and for each worker that it waits for.
    assert!((2..=5).contains(&ours[0]) && (2..=5).contains(&tokios[0]), "{ours:?}, {tokios:?}");
    // A drop that takes more than a millisecond, on a busy machine, is drawn like a poll.
    let workers = [&ours[1..], &tokios[1..]].concat();
    assert!(
        workers.len() == 6 && workers.iter().all(|polls| (2..=3).contains(polls)),
        "{workers:?}"
    );
    assert!((8..=10).contains(&found.polls), "{found:?}");
    assert!(found.ours >= 1.0 && found.tokios >= 1.0, "{found:?}");
    let lines: Vec<&str> = seen.output.lines().collect();
    let starts = ["Starting worker 1", "Starting worker 2", "Starting worker 3"];
    assert!(lines[..3] == starts && lines[7..10] == starts, "{lines:#?}");
}

#[test]
fn a_poll_costs_something_on_both_loops() {
    let Cost { ours, tokios } = cost(100);
    assert!(ours > 0.0 && tokios > 0.0, "{ours}, {tokios}");
}

/// A lane whose future is polled so often and then dropped.
fn lane(id: u64, label: &str, polls: u64) -> Vec<Event> {
    let label = label.to_owned();
    let mut steps = vec![What::Open { id, lane: id, label, kind: Kind::Work }];
    for _ in 0..=polls {
        steps.extend([What::Enter { id }, What::Exit { id }]);
    }
    steps.push(What::Close { id });
    (0..).zip(steps).map(|(at, what)| Event { at, pid: 1, what }).collect()
}

#[test]
fn the_facts_set_our_loop_against_tokios() {
    let cost = Cost { ours: 0.514, tokios: 0.498 };
    let found = Findings { ours: 1.001, polls: 8, tokios: 1.002, cost };
    let trace = [lane(1, "ours", 2), lane(2, "ours 1", 2), lane(3, "tokio", 3)].concat();
    let reveal = (SCENE.reveal)(&made_up(&found, trace));
    assert_eq!(reveal.answer, 2);
    let facts = reveal.facts[..5].join("\n").replace(PROFILE, "[profile]");
    insta::assert_snapshot!(facts, @"
    Three workers and the task that awaits them, and how often each was polled, as the timeline shows:
      our event loop  1.00 s  4 = 2 + 2
      tokio's         1.00 s  3 = 3
    Our loop itself counted 8. A worker is polled when it starts, and when its timer has called its waker; the rest of the second the thread waits in `wait`, and takes no time of any core.
    With 10,000 silent workers, a poll took 0.51 µs of a core here and 0.50 µs on tokio ([profile]), starting and ending the workers included.
    ");
}
