//! The worker's side: takes tasks from its stream, one after the other, and sends back what comes
//! of them.

use std::any::Any;
use std::io::BufReader;
use std::ops::Range;
use std::os::unix::net::UnixStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use tracing::{Span, info_span};

use super::Failed;
use crate::frame;

/// What a worker is sent: tasks of consecutive numbers. `S` is a slice here and a list there.
#[derive(Debug, Serialize, Deserialize)]
pub struct Chunk<S> {
    /// The number of the first.
    pub first: usize,
    /// The tasks.
    pub tasks: S,
}

/// What a worker sends back.
#[derive(Debug, Serialize, Deserialize)]
pub struct Answer<R> {
    /// The number of the first task.
    pub first: usize,
    /// How long the worker took for all of them, in nanoseconds.
    pub took: u64,
    /// What came of each.
    pub results: Vec<Result<R, Failed>>,
}

/// What a worker does with its stream, until it ends: `work` on every task that comes.
pub fn serve<T, R>(work: impl Fn(T) -> R) -> impl Fn(UnixStream)
where
    T: DeserializeOwned,
    R: Serialize,
{
    move |stream| {
        // Many chunks may come in one read. Each answer leaves before the next task is begun: so
        // the parent knows what is in hand, and a long task holds up no answer.
        let mut chunks = BufReader::with_capacity(1 << 16, &stream);
        while let Some(Chunk { first, tasks }) = next::<Vec<T>>(&mut chunks) {
            let range = first..first + tasks.len();
            let answer = answer(range.clone(), tasks, &work);
            if send(&stream, &answer, range).is_err() {
                return; // Nobody wants to know any more.
            }
        }
    }
}

fn next<S: DeserializeOwned>(chunks: &mut BufReader<&UnixStream>) -> Option<Chunk<S>> {
    let waits = chunks.buffer().is_empty();
    let _wait = waits.then(|| info_span!("wait", on = "task").entered());
    frame::read(chunks).ok().flatten()
}

fn answer<T, R>(range: Range<usize>, tasks: Vec<T>, work: &impl Fn(T) -> R) -> Answer<R> {
    let _span = span(&range).entered();
    let begin = Instant::now();
    let attempt = |task| catch_unwind(AssertUnwindSafe(|| work(task)));
    let results = tasks.into_iter().map(|task| attempt(task).map_err(Failed::of_panic)).collect();
    Answer { first: range.start, took: begin.elapsed().as_nanos() as u64, results }
}

fn send<R: Serialize>(
    mut stream: &UnixStream,
    answer: &Answer<R>,
    range: Range<usize>,
) -> Result<(), frame::Broken> {
    match frame::write(&mut stream, answer) {
        Err(frame::Broken::Io(error)) => Err(frame::Broken::Io(error)),
        Ok(()) => Ok(()),
        // Nothing was written, so there can be another answer.
        Err(why) => {
            let failed = || Err(Failed::Unsendable(format!("its result: {why}")));
            let results: Vec<Result<(), Failed>> = range.clone().map(|_| failed()).collect();
            frame::write(&mut stream, &Answer { first: range.start, took: answer.took, results })
        }
    }
}

fn span(range: &Range<usize>) -> Span {
    match range.len() {
        1 => info_span!("task", number = range.start),
        _ => info_span!("tasks", numbers = ?range),
    }
}

impl Failed {
    fn of_panic(payload: Box<dyn Any + Send>) -> Failed {
        let text = payload.downcast_ref::<&str>().map(|text| (*text).to_owned());
        let text = text.or_else(|| payload.downcast_ref::<String>().cloned());
        Failed::Panicked(text.unwrap_or_else(|| "with something that is no text".to_owned()))
    }
}
