//! What readers get before, after and beside `publish`, in every execution that the memory model
//! allows.

#[path = "check/diagnosis.rs"]
mod diagnosis;
#[path = "check/seen.rs"]
mod seen;

use std::collections::BTreeSet;

use trial::Report;
use trial::orderings::{JoinHandle, MOST_PREEMPTIONS, Step, Tried, every, spawn};

use self::seen::{Reads, Seen, TOO_MANY, When};
use super::answer::Letterbox;
use super::sync::Arc;

/// Of this no bit is left to be a flag, and half of it is not the whole.
const LARGEST: u64 = u64::MAX;

const CALLS: [When; 9] = [
    When::Before,
    When::After(42),
    When::After(0),
    When::After(LARGEST),
    When::Often(42),
    When::Around(42),
    When::Beside(42),
    When::Beside(LARGEST),
    When::BesideTwo(42),
];

/// Calls the answer and reports what it did.
pub fn report() -> Report {
    let mut searches: Vec<Seen> = Vec::new();
    for when in CALLS {
        // One that did not come to its end has taken its time, and others would take as long.
        let tried = searches.iter().all(Seen::is_whole).then(|| search(when));
        searches.push(Seen { when, tried });
    }
    let report = searches.iter().fold(Report::new(), |report, seen| {
        report.line(&seen.probe(), seen.told(), &seen.meaning())
    });
    let through = if through_atomics(&searches) { "2 or more" } else { "fewer than 2" };
    let report = report.line("most atomics behind a Some", through, THROUGH);
    let tried = if searches.iter().all(Seen::is_whole) { "all" } else { "not all" };
    let tried = format!("{tried}, with up to {MOST_PREEMPTIONS} preemptions");
    report.line("executions tried", tried, TOO_MANY)
}

const THROUGH: &str = "64 bits, and whether they are there, are more than one atomic can tell: for one \
    value at least `read` has to look at another one as well. What \
    `read` knows in another way it does not know of the writer: a `thread_local!`, for one, is \
    another in each thread.";

fn search(when: When) -> Tried<Reads> {
    match when {
        When::Before => every(|| vec![Letterbox::new().read()]),
        When::After(value) => every(move || {
            let (letterbox, writer) = written(value);
            writer.join().expect(ENDS);
            read_by_two(letterbox, 2)
        }),
        When::Often(value) => every(move || {
            let (letterbox, writer) = written(value);
            writer.join().expect(ENDS);
            (0..seen::OFTEN).map(|_| letterbox.read()).collect()
        }),
        When::Around(value) => every(move || {
            let letterbox = Arc::new(Letterbox::new());
            let before = letterbox.read();
            publish(&letterbox, value).join().expect(ENDS);
            vec![before, letterbox.read()]
        }),
        When::Beside(value) => every(move || {
            let (letterbox, writer) = written(value);
            let read = letterbox.read();
            writer.join().expect(ENDS);
            vec![read]
        }),
        When::BesideTwo(value) => every(move || {
            let (letterbox, writer) = written(value);
            let reads = read_by_two(letterbox, 1);
            writer.join().expect(ENDS);
            reads
        }),
    }
}

const ENDS: &str = "a panic ends the whole search";

/// A letterbox, and a thread that publishes in it.
fn written(value: u64) -> (Arc<Letterbox>, JoinHandle<()>) {
    let letterbox = Arc::new(Letterbox::new());
    let writer = publish(&letterbox, value);
    (letterbox, writer)
}

fn publish(letterbox: &Arc<Letterbox>, value: u64) -> JoinHandle<()> {
    let theirs = Arc::clone(letterbox);
    spawn("writer", move || theirs.publish(value))
}

/// What each of two threads reads so many `times`, first this one.
fn read_by_two(letterbox: Arc<Letterbox>, times: usize) -> Reads {
    let read =
        move |letterbox: &Letterbox| (0..times).map(|_| letterbox.read()).collect::<Vec<_>>();
    let theirs = Arc::clone(&letterbox);
    let other = spawn(seen::READERS[1], move || read(&theirs));
    let ours = read(&letterbox);
    [ours, other.join().expect(ENDS)].concat()
}

/// Whether a value was got with a look at two atomics: at least one value can't be told from `None`
/// by one of them alone. Where that can't be known, something else is wrong, and is said.
fn through_atomics(searches: &[Seen]) -> bool {
    let published = searches.iter().filter(|seen| matches!(seen.when, When::After(_)));
    let mut tried = published.filter_map(|seen| seen.tried.as_ref());
    !searches.iter().all(Seen::is_whole)
        || tried.any(|tried| finds_nothing(tried) || looks_twice(tried))
        || looks_twice_at_what_was()
}

fn finds_nothing(tried: &Tried<Reads>) -> bool {
    tried.outcomes.keys().any(|reads| reads.contains(&None))
}

fn looks_twice(tried: &Tried<Reads>) -> bool {
    let atomics = |steps: &[Step], reader| {
        let steps = steps.iter().filter(|step| step.thread == reader);
        steps.filter_map(|step| step.atomic).collect::<BTreeSet<_>>().len()
    };
    let twice = |steps| seen::READERS.iter().all(|reader| atomics(steps, *reader) > 1);
    !finds_nothing(tried) && tried.outcomes.values().all(|steps| twice(steps))
}

/// An atomic may begin with any value: the one that is found before `publish` is told from it only
/// by another atomic.
fn looks_twice_at_what_was() -> bool {
    let before = search(When::Before);
    let steps: Vec<Step> = before.outcomes.into_values().flatten().collect();
    steps.iter().filter_map(|step| step.read).any(|found| looks_twice(&search(When::After(found))))
}
