//! A future that is dropped, and one that is polled by hand.

pub mod polls;

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::task::{Context, Wake, Waker};
use std::time::Duration;

use shared::excerpt;
use shared::lesson::{Choice, Observation, Question, Reveal, Scene, found};
use shared::sync::thread;
use tokio::sync::oneshot;
use tracing::{Instrument, info_span};

use self::polls::{Findings, Polls};

/// So long that the timeline shows the polls one by one.
const PAUSE: Duration = Duration::from_millis(20);

// ANCHOR: code
/// Waits for a word, and returns it.
async fn echo(word: oneshot::Receiver<&'static str>) -> &'static str {
    println!("Waiting for a word...");
    let word = word.await.expect("it will be sent");
    println!("The word is {word}.");
    word
}

/// A waker that counts how often it is called.
#[derive(Default)]
struct Calls(AtomicU32);

impl Wake for Calls {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Relaxed);
    }
}

/// Makes a future and drops it. Makes another and polls it by hand.
pub fn by_hand() -> Polls {
    let (_, word) = oneshot::channel();
    drop(echo(word));

    let (sender, word) = oneshot::channel();
    let future = echo(word);
    let bytes = size_of_val(&future);
    let lane = info_span!("lane", lane = "echo");
    let mut future = pin!(future.instrument(lane));
    let calls = Arc::new(Calls::default());
    let waker = Waker::from(calls.clone());
    let mut poll = || {
        thread::sleep(PAUSE); // The future waits meanwhile.
        let poll = future.as_mut().poll(&mut Context::from_waker(&waker));
        (poll, calls.0.load(Relaxed))
    };
    let first = poll();
    let too_early = poll(); // Nobody has called the waker.
    sender.send("tea").expect("it is waited for"); // Calls it.
    Polls { first, too_early, called: poll(), bytes }
}
// ANCHOR_END: code

fn reveal(seen: &Observation) -> Reveal {
    let begun = seen.output.matches("Waiting").count();
    Reveal::of(0, seen, |found: Findings| {
        let mut facts = vec![format!(
            "Two futures were made, and the body of {begun} began: its first line was printed."
        )];
        facts.extend(found.rows());
        facts.extend([
            "A poll runs the body on from where it stopped, up to the next `await` that has to \
             wait. To poll too early does no harm and brings nothing, so an event loop polls a \
             task only when its waker was called: here by what sent the word."
                .to_owned(),
            format!(
                "The future is a value of {} bytes: what the body has to remember at its `await`, \
                 and where it stopped. It needs no stack of its own. A Python coroutine keeps its \
                 frame; `send(None)` polls it, and `StopIteration` is `Ready`.",
                found.bytes
            ),
            "rustc warns of a future that nobody uses, before it runs; Python warns of a coroutine \
             that was never awaited when it is thrown away."
                .to_owned(),
        ]);
        facts
    })
}

/// What this file tells.
pub const SCENE: Scene = Scene {
    name: "nothing_happens_until_polled",
    title: "Nothing happens until it is polled",
    story: "\
An `async fn` is called, and what it returns is dropped. Then it is called again, and what it returns \
is polled by hand, without any event loop.

`Future` has one method, `poll`. It returns `Ready` with the value or `Pending`, and is given a waker. \
Who returns `Pending` keeps the waker, and calls it when it is worth while to poll again: that is all \
that the two sides have agreed on.",
    code: excerpt!("src/nothing_happens_until_polled.rs", "code"),
    twin: excerpt!("python/nothing_happens_until_polled.py", "code"),
    question: Question {
        text: "how much does the future do that is made and dropped?",
        choices: &[
            Choice {
                text: "nothing",
                because: "The call only makes a value. What the body does, it does in a poll, and \
                          nobody has polled this one.",
            },
            Choice {
                text: "it runs up to its first `await`",
                because: "So it is in JavaScript and in C#, where the call itself begins to run the \
                          body. In Rust and in Python it does not.",
            },
            Choice {
                text: "all of it, in the background",
                because: "There is no background: no thread and no loop knows of it until it is \
                          awaited or spawned.",
            },
        ],
    },
    time_limit: Duration::from_secs(10),
    perform: || {
        let main = info_span!("main").entered();
        let polls = by_hand();
        drop(main);
        found(&Findings::from(polls))
    },
    reveal,
};
