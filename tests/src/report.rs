//! What an answer did, in a few readable lines.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The probes of a check and their values, in the order in which they are best read: what went
/// wrong first comes first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    lines: Vec<Line>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Line {
    probe: String,
    value: String,
    otherwise: String,
    /// What is said in place of the value where the answer is right.
    #[serde(default)]
    in_full: Option<String>,
}

impl Report {
    /// A report without lines.
    pub fn new() -> Report {
        Report::default()
    }

    /// Adds what a probe saw. `otherwise` is what it usually means where the value is another
    /// than the expected one: one or two sentences, which end up in the verdict.
    #[must_use]
    pub fn line(mut self, probe: &str, value: impl fmt::Display, otherwise: &str) -> Report {
        let (probe, value, otherwise) = (probe.into(), value.to_string(), otherwise.into());
        self.lines.push(Line { probe, value, otherwise, in_full: None });
        self
    }

    /// Says more than the last line's value where the answer is right: what differs from one right
    /// answer to another, such as how many schedules there were to try.
    #[must_use]
    pub(crate) fn in_full(mut self, words: String) -> Report {
        if let Some(line) = self.lines.last_mut() {
            line.in_full = Some(words);
        }
        self
    }

    /// The lines of a right answer, at most `width` columns wide.
    pub(crate) fn right(&self, width: usize) -> Vec<String> {
        let probe = self.probe_width();
        let lines = self.lines.iter().flat_map(|line| {
            let first = format!("{:probe$}  ", line.probe);
            let next = " ".repeat(first.chars().count());
            let options = textwrap::Options::new(width).initial_indent(&first);
            let words = line.in_full.as_ref().unwrap_or(&line.value);
            let lines = textwrap::wrap(words, options.subsequent_indent(&next));
            lines.into_iter().map(String::from).collect::<Vec<_>>()
        });
        lines.collect()
    }

    fn probe_width(&self) -> usize {
        self.lines.iter().map(|line| line.probe.chars().count()).max().unwrap_or(0)
    }

    /// What it usually means that line `index` is not as expected.
    pub(crate) fn otherwise(&self, index: usize) -> &str {
        self.lines.get(index).map_or("", |line| &line.otherwise)
    }
}

/// One line for each probe, the values below each other.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.probe_width();
        for Line { probe, value, .. } in &self.lines {
            writeln!(f, "{probe:width$}  {value}")?;
        }
        Ok(())
    }
}
