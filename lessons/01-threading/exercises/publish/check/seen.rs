//! What a search saw, and what it means if that is not what was to be seen.

use std::collections::BTreeSet;

use trial::orderings::{End, MOST_CHOICES, Tried};

use super::diagnosis;

/// What the calls of `read` returned.
pub type Reads = Vec<Option<u64>>;

/// The threads that read.
pub const READERS: [&str; 2] = ["main", "reader"];

/// So many times.
pub const OFTEN: usize = 20;

/// When `read` was called.
#[derive(Clone, Copy)]
pub enum When {
    Before,
    /// By two, who know that `publish` of this value has returned.
    After(u64),
    /// By one of them, [`OFTEN`].
    Often(u64),
    /// By one who did so before as well.
    Around(u64),
    /// By one who knows nothing of the thread that publishes this value.
    Beside(u64),
    /// By two of them: what one has seen is not yet known to the other.
    BesideTwo(u64),
}

/// What was seen of that.
pub struct Seen {
    pub when: When,
    /// Nothing if it was not tried.
    pub tried: Option<Tried<Reads>>,
}

impl Seen {
    /// What was looked at.
    pub fn probe(&self) -> String {
        match self.when {
            When::Before => "`read` before `publish`".to_owned(),
            When::After(value) => format!("after `publish({})`", number(value)),
            When::Often(value) => format!("{OFTEN} after `publish({})`", number(value)),
            When::Around(_) => "`read`, `publish`, `read`".to_owned(),
            When::Beside(value) => format!("beside `publish({})`", number(value)),
            When::BesideTwo(value) => format!("two beside `publish({})`", number(value)),
        }
    }

    /// Whether all of it was seen.
    pub fn is_whole(&self) -> bool {
        self.tried.as_ref().is_some_and(|tried| tried.end == End::All)
    }

    /// The different results of `read`.
    pub fn told(&self) -> String {
        let Some(tried) = &self.tried else { return "not tried".to_owned() };
        let told: BTreeSet<String> = match (&tried.end, self.when) {
            (End::Endless(_), _) => return "goes on without end".to_owned(),
            (_, When::Around(_)) => tried.outcomes.keys().map(in_turn).collect(),
            _ => self.results().into_iter().map(result).collect(),
        };
        Vec::from_iter(told).join(" or ")
    }

    /// What it means that this is not as expected.
    pub fn meaning(&self) -> String {
        let Some(tried) = &self.tried else { return TOO_MANY.to_owned() };
        if let End::Endless(last) = &tried.end {
            let line = last.as_ref().map(|last| format!(", in line {}", last.line));
            return format!(
                "After {MOST_CHOICES} steps it was still busy{}: it waits for another thread. \
                 Nobody is to wait here. `read` says `None`, and will be asked again.",
                line.unwrap_or_default()
            );
        }
        let any_none = self.results().contains(&None);
        match self.when {
            When::Before => BEFORE.to_owned(),
            When::Around(_) => AROUND.to_owned(),
            When::After(_) | When::Often(_) if any_none => AFTER.to_owned(),
            When::After(_) | When::Often(_) => ANOTHER.to_owned(),
            When::Beside(value) | When::BesideTwo(value) => diagnosis::of(tried, value)
                .unwrap_or_else(|| if any_none { NEVER_SOME } else { NEVER_NONE }.to_owned()),
        }
    }

    fn results(&self) -> BTreeSet<Option<u64>> {
        let outcomes = self.tried.iter().flat_map(|tried| tried.outcomes.keys());
        outcomes.flatten().copied().collect()
    }
}

/// What it means that not all executions were tried.
pub const TOO_MANY: &str = "Its steps can be put in more orders than the trial has time for. Two \
    stores and two loads are enough.";
const BEFORE: &str = "Nothing was published yet, and so there is nothing to read: `None`.";
const AFTER: &str = "`publish` had returned, its thread was joined, and still somebody got `None`. \
    The value is there for every reader and for good, also if two read at once. And any `u64` may be \
    published, so that none is left to say 'nothing yet'.";
const AROUND: &str = "Who looks before `publish` gets `None`, and the value afterwards, as everybody \
    does: to look changes nothing.";
const ANOTHER: &str = "`publish` had returned, its thread was joined, and still somebody got \
    another value. Any `u64` may be published, so that none of its bits is left for anything else.";
const NEVER_SOME: &str = "In no execution did a reader get the value as long as it knew nothing of \
    the writer: it is to be there once the writer has published it.";
const NEVER_NONE: &str = "In no execution did a reader get `None`, even if it was there before the \
    writer: somebody waits. Nobody is to wait here.";

fn in_turn(reads: &Reads) -> String {
    reads.iter().copied().map(result).collect::<Vec<_>>().join(", then ")
}

fn result(result: Option<u64>) -> String {
    result.map_or_else(|| "None".to_owned(), |value| format!("Some({})", number(value)))
}

/// As one would write it.
pub fn number(value: u64) -> String {
    if value == u64::MAX { "u64::MAX".to_owned() } else { value.to_string() }
}
