//! Reads events as spans, and refuses those that break the grammar of the event language.

use std::collections::BTreeMap;

use shared::trace::{Event, Kind, What};

/// One span, with the times at which it was entered and left, in nanoseconds.
#[derive(Debug, Clone)]
pub struct Span {
    /// The label of the lane that it is drawn in: its own, if it opened the lane.
    pub lane: String,
    /// Its own label.
    pub label: String,
    /// `Work` for a lane, `Wait` or `Sleep` for what is inside.
    pub kind: Kind,
    /// When it was entered, and left.
    pub times: [Option<u64>; 2],
    in_lane: u64,
    opened: u64,
}

impl Span {
    /// Whether it began and did not end.
    pub fn goes_on(&self) -> bool {
        matches!(self.times, [Some(_), None])
    }
}

/// The spans of one process in the order in which they were opened, and how many are open still.
///
/// # Panics
/// Where an event comes too early, or twice, or for an id that is not open; where a lane waits
/// for two things at once, or ends before its wait does.
#[track_caller]
pub fn spans(events: &[Event]) -> (Vec<Span>, usize) {
    let mut spans: Vec<Span> = Vec::new();
    let mut open: BTreeMap<u64, usize> = BTreeMap::new();
    for Event { at, what, .. } in events {
        match what {
            What::Open { id, lane, .. } => {
                assert_eq!(in_lane(&spans, &open, *lane), usize::from(id != lane), "{what:?}");
                let span = opened(&spans, &open, *at, what);
                assert_eq!(open.insert(*id, spans.len()), None, "{what:?}");
                spans.push(span);
            }
            What::Enter { id } => {
                let span = &mut spans[open[id]];
                assert!(span.times == [None, None] && span.opened <= *at, "{span:?}");
                span.times[0] = Some(*at);
            }
            What::Exit { id } => {
                let span = &mut spans[open[id]];
                assert!(span.goes_on() && span.times[0] <= Some(*at), "{span:?}");
                span.times[1] = Some(*at);
            }
            What::Close { id } => {
                let span = &spans[open.remove(id).expect("an open span")];
                assert!(span.times[1].is_some_and(|exited| exited <= *at), "{span:?}");
                let left = in_lane(&spans, &open, span.in_lane);
                assert_eq!(left, usize::from(*id != span.in_lane), "{span:?}");
            }
            other => panic!("no tracer says {other:?}"),
        }
    }
    (spans, open.len())
}

fn in_lane(spans: &[Span], open: &BTreeMap<u64, usize>, lane: u64) -> usize {
    open.values().filter(|place| spans[**place].in_lane == lane).count()
}

fn opened(spans: &[Span], open: &BTreeMap<u64, usize>, at: u64, what: &What) -> Span {
    let What::Open { id, lane, label, kind } = what else {
        panic!("{what:?} opens nothing");
    };
    assert_eq!(*kind == Kind::Work, id == lane, "{what:?}");
    Span {
        lane: if id == lane { label.clone() } else { spans[open[lane]].label.clone() },
        label: label.clone(),
        kind: *kind,
        times: [None, None],
        in_lane: *lane,
        opened: at,
    }
}
