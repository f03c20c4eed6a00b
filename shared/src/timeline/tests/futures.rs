//! What `tracing` itself writes about a future, on which telling a drop from a poll relies.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use tracing::span::{Attributes, Id};
use tracing::{Instrument, Subscriber, info_span};
use tracing_subscriber::layer::{Context as Layered, Layer, SubscriberExt};
use tracing_subscriber::registry::{LookupSpan, Registry};

use super::super::{Timeline, text};
use crate::trace::{Event, Kind, What};

/// Writes down events, a microsecond apart.
#[derive(Clone, Default)]
struct Events(Arc<Mutex<Vec<Event>>>);

impl Events {
    fn push(&self, what: What) {
        let mut events = self.0.lock().expect("no test panics while it writes");
        let at = events.len() as u64 * 1_000;
        events.push(Event { at, pid: 1, what });
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Events {
    fn on_new_span(&self, _: &Attributes<'_>, id: &Id, _: Layered<'_, S>) {
        let (id, lane, label) = (id.into_u64(), id.into_u64(), "task".to_string());
        self.push(What::Open { id, lane, label, kind: Kind::Work });
    }
    fn on_enter(&self, id: &Id, _: Layered<'_, S>) {
        self.push(What::Enter { id: id.into_u64() });
    }
    fn on_exit(&self, id: &Id, _: Layered<'_, S>) {
        self.push(What::Exit { id: id.into_u64() });
    }
    fn on_close(&self, id: Id, _: Layered<'_, S>) {
        self.push(What::Close { id: id.into_u64() });
    }
}

/// Polls a future that is ready the third time, as often as asked for, and drops it.
fn polled(times: usize) -> Vec<Event> {
    let events = Events::default();
    tracing::subscriber::with_default(Registry::default().with(events.clone()), || {
        let mut left = 2_u32;
        let count_down = poll_fn(move |_| match left {
            0 => Poll::Ready(()),
            _ => {
                left -= 1;
                Poll::Pending
            }
        });
        let mut future = pin!(count_down.instrument(info_span!("task")));
        for _ in 0..times {
            let _ = future.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        }
    });
    let events = events.0.lock().expect("no test panics while it writes");
    events.clone()
}

#[test]
fn an_instrumented_future_is_entered_once_more_than_it_is_polled() {
    let enters = |times| {
        let events = polled(times);
        events.iter().filter(|event| matches!(event.what, What::Enter { .. })).count()
    };
    assert_eq!([1, 2, 3].map(enters), [2, 3, 4]);
}

#[test]
fn an_instrumented_future_is_drawn_with_its_polls_alone() {
    insta::assert_snapshot!(text(&Timeline::of(&polled(3))), @"task: waits 0-1 µs, runs 1-2 µs, waits 2-3 µs, runs 3-4 µs, waits 4-5 µs, runs 5-6 µs, waits 6-9 µs");
    insta::assert_snapshot!(text(&Timeline::of(&polled(1))), @"task: waits 0-1 µs, runs 1-2 µs, waits 2-5 µs");
}
