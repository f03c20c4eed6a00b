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
        self.lines.push(Line { probe, value, otherwise });
        self
    }

    /// What it usually means that line `index` is not as expected.
    pub(crate) fn otherwise(&self, index: usize) -> &str {
        self.lines.get(index).map_or("", |line| &line.otherwise)
    }
}

/// One line for each probe, the values below each other.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.lines.iter().map(|line| line.probe.chars().count()).max().unwrap_or(0);
        for Line { probe, value, .. } in &self.lines {
            writeln!(f, "{probe:width$}  {value}")?;
        }
        Ok(())
    }
}
