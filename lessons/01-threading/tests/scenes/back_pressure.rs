use lesson_01_threading::back_pressure::{HighWater, SCENE, high_water};
use shared::trace::{Event, Kind, What};

use crate::seen::{made_up, on_stage};

#[test]
fn a_bounded_channel_never_holds_more_than_its_bound_and_an_unbounded_one_does() {
    // How far the producer gets ahead is up to the system: a machine that is very busy may keep
    // it from it, but not every time.
    let marks: Vec<HighWater> = (0..20)
        .map(|_| high_water())
        .scan(false, |done, marks| {
            let go_on = !*done;
            *done |= marks.bounded == 3 && marks.unbounded > 3;
            go_on.then_some(marks)
        })
        .collect();
    assert!(marks.iter().all(|marks| marks.bounded <= 3 && marks.unbounded <= 9), "{marks:?}");
    assert!(marks.iter().any(|marks| marks.bounded == 3 && marks.unbounded > 3), "{marks:?}");
}

#[test]
fn the_trace_of_a_run_shows_the_producer_waiting_for_room() {
    let seen = on_stage(&SCENE);
    let waits = seen.trace.iter().filter(|event| {
        matches!(&event.what, What::Open { label, kind: Kind::Wait, .. } if label.contains("room"))
    });
    assert!(waits.count() > 0, "{seen:#?}");
}

/// What a producer did in its lane: when it went on, when it waited, and when it ended.
fn lane(lane: u64, start: u64, waits: &[(u64, u64)], end: u64) -> Vec<Event> {
    let event = |at, what| Event { at, pid: 1, what };
    let open = |id, label: &str, kind| What::Open { id, lane, label: label.to_owned(), kind };
    let mut events = vec![
        event(start, open(lane, "producer", Kind::Work)),
        event(start, What::Enter { id: lane }),
    ];
    for (id, (from, to)) in (lane + 1..).zip(waits) {
        events.push(event(*from, open(id, "room in the channel", Kind::Wait)));
        events.push(event(*from, What::Enter { id }));
        events.push(event(*to, What::Exit { id }));
        events.push(event(*to, What::Close { id }));
    }
    events.push(event(end, What::Exit { id: lane }));
    events.push(event(end, What::Close { id: lane }));
    events
}

#[test]
fn the_facts_name_both_marks_and_how_long_each_producer_waited() {
    let mut trace = lane(1, 0, &[(100, 400), (400, 800)], 1000);
    trace.extend(lane(11, 2000, &[], 2010));
    let reveal = (SCENE.reveal)(&made_up(&HighWater { bounded: 3, unbounded: 9 }, trace));
    assert_eq!(reveal.answer, 1);
    insta::assert_snapshot!(reveal.facts.join("\n"), @r#"
    The most items that lay in each channel, in the hands of neither side:
      sync_channel(3)   3  ███
      channel()         9  █████████
    The producer waited for room for 70 % of its time in the first channel, not at all in the second.
    To wait is no loss here: the consumer sets the pace over either channel. Without a bound the items wait in memory instead, the more the longer the input is.
    "#);
}
