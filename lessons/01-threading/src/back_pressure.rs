//! A quick producer, a slow consumer, and what lies between the two.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use shared::excerpt;
use shared::lesson::{Choice, Observation, Question, Reveal, Scene, found};
use shared::sync::mpsc::{self, Receiver, SendError};
use shared::sync::thread;
use shared::timeline::{Lane, Timeline};
use shared::trace::Kind;
use tracing::info_span;

type Sent = Result<(), SendError<u32>>;

// ANCHOR: code
/// Passes ten items from a quick producer to a slow consumer. Returns the
/// most that ever lay in the channel between the two.
fn deliver(send: impl Fn(u32) -> Sent + Send, items: Receiver<u32>) -> u32 {
    let sent = &AtomicU32::new(0);
    let mut most = 0;
    thread::scope(|scope| {
        scope.spawn(move || {
            let _lane = info_span!("producer").entered();
            for item in 1..=10 {
                send(item).expect("it is received"); // Waits for room.
                sent.store(item, Relaxed);
            }
        });
        for item in items {
            thread::sleep(Duration::from_millis(30));
            // With item 2 in hand and 5 sent, 3 are in the channel.
            most = most.max(sent.load(Relaxed).saturating_sub(item));
        }
    });
    most
}

/// The same over a channel with room for 3 and over one without a bound.
pub fn high_water() -> HighWater {
    let (sender, items) = mpsc::sync_channel(3);
    let bounded = deliver(move |item| sender.send(item), items);
    let (sender, items) = mpsc::channel(); // Room without end.
    let unbounded = deliver(move |item| sender.send(item), items);
    HighWater { bounded, unbounded }
}
// ANCHOR_END: code

/// The most items that lay in each channel: sent, and not taken yet.
///
/// The consumer does the counting, and knows exactly what it has taken. Of what was sent it may
/// know one less, since an item is counted after it was sent: so no count is ever too high.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct HighWater {
    /// In the channel with room for three.
    pub bounded: u32,
    /// In the channel without a bound.
    pub unbounded: u32,
}

fn reveal(seen: &Observation) -> Reveal {
    let lanes = Timeline::of(&seen.trace).lanes;
    let producers = lanes.iter().filter(|lane| lane.label == "producer").map(waited);
    let producers: Vec<String> = producers.collect();
    Reveal::of(1, seen, |HighWater { bounded, unbounded }| {
        let bar = |items: u32| "█".repeat(items as usize);
        let mut facts = vec![
            "The most items that lay in each channel, in the hands of neither side:".to_owned(),
            format!("  sync_channel(3)  {bounded:>2}  {}", bar(bounded)),
            format!("  channel()        {unbounded:>2}  {}", bar(unbounded)),
        ];
        if let [first, second] = producers.as_slice() {
            facts.push(format!(
                "The producer waited for room {first} in the first channel, {second} in the second."
            ));
        }
        facts.push(
            "To wait is no loss here: the consumer sets the pace over either channel. Without a \
             bound the items wait in memory instead, the more the longer the input is."
                .to_owned(),
        );
        facts
    })
}

/// How long a lane waited for room, as in `for 88 % of its time`.
fn waited(lane: &Lane) -> String {
    let (mut waited, mut whole) = (0, 0);
    for piece in &lane.pieces {
        whole += piece.to - piece.from;
        // Where it waits for nothing by name, the lane is not entered yet, or has been left.
        if piece.kind == Kind::Wait && !piece.label.is_empty() {
            waited += piece.to - piece.from;
        }
    }
    if waited == 0 {
        return "not at all".to_owned();
    }
    format!("for {} % of its time", 100 * waited / whole)
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "back_pressure",
    title: "Back-pressure",
    story: "\
A producer has its ten items at once; the consumer, here main, needs 30 ms for each. Between them \
lies a channel: once one with room for three, made by `mpsc::sync_channel(3)`, and then one \
without a bound, made by `mpsc::channel()`.

In Python they are `Queue(maxsize=3)` and `Queue()`. A `Queue` ends only if somebody says so, \
with a `None` or, since 3.13, `shutdown()`; here its consumer has to know how many items will \
come; a channel ends when its last sender is dropped, and so does the loop over it.",
    code: excerpt!("src/back_pressure.rs", "code"),
    twin: excerpt!("python/back_pressure.py", "code"),
    question: Question {
        text: "in which of the two channels do items pile up?",
        choices: &[
            Choice {
                text: "in neither: a channel makes its producer keep pace",
                because: "Only a bound does that. Over `channel()` a `send` returns at once, \
                          however many items nobody has taken yet.",
            },
            Choice {
                text: "in the one without a bound: nearly all of them",
                because: "Where `send` has to wait for room, the slow side slows the quick one: \
                          that is back-pressure. Without a bound nothing does.",
            },
            Choice {
                text: "in the one without a bound, but few: it is safe",
                because: "Producer and consumer even out only if the consumer is the quicker one. \
                          If it is not, a queue without a bound grows until memory ends.",
            },
        ],
    },
    time_limit: Duration::from_secs(10),
    perform: || {
        let main = info_span!("main").entered();
        let marks = high_water();
        drop(main);
        println!("Room for 3: at most {} items in the channel", marks.bounded);
        println!("No bound: at most {} items in the channel", marks.unbounded);
        found(&marks)
    },
    reveal,
};
