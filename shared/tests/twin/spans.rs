//! Reads events as spans, and refuses those that break the grammar of the event language.

use std::collections::{BTreeMap, BTreeSet};

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
    /// When it was entered first, and left last.
    pub times: [Option<u64>; 2],
    /// Its process.
    pub pid: u32,
    in_lane: u64,
    opened: u64,
}

/// The places of the spans that are open, by process and id: after a fork, ids repeat.
type Open = BTreeMap<(u32, u64), usize>;

impl Span {
    /// Whether it began and did not end.
    pub fn goes_on(&self) -> bool {
        matches!(self.times, [Some(_), None])
    }

    /// Whether it may be entered: any span once, the lane of a task for every step.
    fn rests(&self) -> bool {
        self.times == [None, None] || self.kind == Kind::Work && self.times[1].is_some()
    }
}

/// The spans in the order in which they were opened, and how many are open still.
///
/// # Panics
/// Where an event comes too early, or twice, or for an id that is not open; where a lane waits
/// for two things at once, or ends before its wait does; where a process says something after its
/// parent has said that it ended.
#[track_caller]
pub fn spans(events: &[Event]) -> (Vec<Span>, usize) {
    let mut spans: Vec<Span> = Vec::new();
    let mut open = Open::new();
    let mut ended = BTreeSet::new();
    for Event { at, pid, what } in events {
        assert!(!ended.contains(pid), "{what:?}");
        match what {
            What::Open { id, lane, .. } => {
                let lane = (*pid, *lane);
                assert_eq!(in_lane(&spans, &open, lane), usize::from(*id != lane.1), "{what:?}");
                let span = opened(&spans, &open, (*at, *pid), what);
                assert_eq!(open.insert((*pid, *id), spans.len()), None, "{what:?}");
                spans.push(span);
            }
            What::Enter { id } => {
                let span = &mut spans[open[&(*pid, *id)]];
                assert!(
                    span.rests() && span.times[1].or(Some(span.opened)) <= Some(*at),
                    "{span:?}"
                );
                span.times = [span.times[0].or(Some(*at)), None];
            }
            What::Exit { id } => {
                let span = &mut spans[open[&(*pid, *id)]];
                assert!(span.goes_on() && span.times[0] <= Some(*at), "{span:?}");
                span.times[1] = Some(*at);
            }
            What::Close { id } => {
                let span = &spans[open.remove(&(*pid, *id)).expect("an open span")];
                assert!(span.times[1].is_some_and(|exited| exited <= *at), "{span:?}");
                let left = in_lane(&spans, &open, (*pid, span.in_lane));
                assert_eq!(left, usize::from(*id != span.in_lane), "{span:?}");
            }
            What::Ended { process } => {
                assert!(ended.insert(*process), "{what:?}");
                open.retain(|(of, _), place| {
                    if of == process {
                        spans[*place].times[1] = Some(*at);
                    }
                    of != process
                });
            }
            other => panic!("no tracer says {other:?}"),
        }
    }
    (spans, open.len())
}

fn in_lane(spans: &[Span], open: &Open, (pid, lane): (u32, u64)) -> usize {
    let in_it =
        |(key, place): &(&(u32, u64), &usize)| key.0 == pid && spans[**place].in_lane == lane;
    open.iter().filter(in_it).count()
}

fn opened(spans: &[Span], open: &Open, (at, pid): (u64, u32), what: &What) -> Span {
    let What::Open { id, lane, label, kind } = what else {
        panic!("{what:?} opens nothing");
    };
    assert_eq!(*kind == Kind::Work, id == lane, "{what:?}");
    let opener = || spans[open[&(pid, *lane)]].label.clone();
    Span {
        lane: if id == lane { label.clone() } else { opener() },
        label: label.clone(),
        kind: *kind,
        times: [None, None],
        pid,
        in_lane: *lane,
        opened: at,
    }
}
