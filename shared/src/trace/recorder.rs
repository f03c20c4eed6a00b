//! Turns `tracing`'s spans into events.

use std::fmt::{Debug, Write as _};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id};
use tracing::subscriber::Interest;
use tracing::{Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Layer};
use tracing_subscriber::registry::LookupSpan;

use super::wire::is_off_the_record;
use super::{Kind, What, send};

/// The layer that sends every span's steps to the trace.
#[derive(Debug, Clone, Copy, Default)]
pub struct Recorder;

/// Kept with each span, so that its children know where they are drawn.
struct Place {
    pid: u32,
    lane: u64,
}

impl<S> Layer<S> for Recorder
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    /// What shuttle says of its own work is not the program's.
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if metadata.target().starts_with("shuttle") {
            Interest::never()
        } else {
            // Whether a span is recorded is asked each time: see `enabled`.
            Interest::sometimes()
        }
    }

    /// Off the record no span is made at all: what is measured there is not slowed down.
    fn enabled(&self, _: &Metadata<'_>, _: Context<'_, S>) -> bool {
        !is_off_the_record()
    }

    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let Some(span) = context.span(id) else { return };
        let pid = std::process::id();
        let id = id.into_u64();
        let words = Words::of(attributes);
        // A parent of another process is left from before a fork: the child has lanes of its own.
        let parents_lane = span.parent().and_then(|parent| {
            let extensions = parent.extensions();
            let place = extensions.get::<Place>()?;
            (place.pid == pid).then_some(place.lane)
        });
        let lane = if words.opens_lane { id } else { parents_lane.unwrap_or(id) };
        span.extensions_mut().insert(Place { pid, lane });
        let kind = kind(attributes.metadata());
        send(What::Open { id, lane, label: words.label(attributes.metadata(), kind), kind });
    }

    fn on_enter(&self, id: &Id, _: Context<'_, S>) {
        send(What::Enter { id: id.into_u64() });
    }

    fn on_exit(&self, id: &Id, _: Context<'_, S>) {
        send(What::Exit { id: id.into_u64() });
    }

    fn on_close(&self, id: Id, _: Context<'_, S>) {
        send(What::Close { id: id.into_u64() });
    }
}

fn kind(metadata: &Metadata<'_>) -> Kind {
    match metadata.name() {
        "wait" => Kind::Wait,
        "sleep" => Kind::Sleep,
        _ => Kind::Work,
    }
}

/// The values of a span's fields, in order.
#[derive(Default)]
struct Words {
    values: String,
    opens_lane: bool,
}

impl Words {
    fn of(attributes: &Attributes<'_>) -> Words {
        let mut words = Words::default();
        attributes.record(&mut words);
        words
    }

    /// `worker 3` for `info_span!("worker", number = 3)`, `lock` for `info_span!("wait", on = "lock")`.
    fn label(self, metadata: &Metadata<'_>, kind: Kind) -> String {
        let named = kind == Kind::Work && !(self.opens_lane && metadata.name() == "lane");
        let mut label = if named { metadata.name().to_owned() } else { String::new() };
        for part in self.values.split_whitespace() {
            if !label.is_empty() {
                label.push(' ');
            }
            label.push_str(part);
        }
        // Far below the longest line, even where every character is escaped.
        label.chars().take(60).collect()
    }
}

impl Visit for Words {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.record_debug(field, &format_args!("{value}"));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.opens_lane |= field.name() == "lane";
        let _ = write!(self.values, " {value:?}");
    }
}

#[cfg(test)]
mod tests {
    use tracing::{info_span, subscriber::with_default};
    use tracing_subscriber::layer::SubscriberExt;

    use super::*;

    /// Keeps labels instead of sending them.
    struct Labels(std::sync::mpsc::Sender<String>);

    impl<S: Subscriber> Layer<S> for Labels {
        fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
            let metadata = attributes.metadata();
            let label = Words::of(attributes).label(metadata, kind(metadata));
            self.0.send(label).expect("the test listens");
        }
    }

    #[test]
    fn a_label_is_the_name_and_the_values_of_the_fields() {
        let (labels, seen) = std::sync::mpsc::channel();
        with_default(tracing_subscriber::registry().with(Labels(labels)), || {
            info_span!("worker", number = 3);
            info_span!("wait", on = "the lock");
            info_span!("sleep");
            info_span!("lane", lane = "task 7");
        });
        assert_eq!(seen.iter().collect::<Vec<_>>(), ["worker 3", "the lock", "", "task 7"]);
    }

    #[test]
    fn off_the_record_no_span_is_made() {
        with_default(tracing_subscriber::registry().with(Recorder), || {
            let is_made = || !info_span!("worker").is_disabled();
            assert!(is_made());
            assert!(!crate::trace::off_the_record(is_made));
            assert!(is_made());
        });
    }
}
