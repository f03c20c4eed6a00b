//! What an answer did, in a few readable lines.

mod columns;

use std::fmt;

use serde::{Deserialize, Serialize};

use self::columns::Columns;

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
        let rows = self.lines.iter();
        let rows = rows.map(|line| (&*line.probe, line.in_full.as_ref().unwrap_or(&line.value)));
        let rows: Vec<(&str, &str)> = rows.map(|(probe, words)| (probe, words.as_str())).collect();
        let columns = Columns::of(&rows, width);
        rows.into_iter().flat_map(|row| columns.lines(row)).collect()
    }

    /// The lines of a wrong answer, those that differ marked `-` (expected) and `+` (seen), at most
    /// `width` columns wide. What is compared are the lines as they are displayed.
    pub(crate) fn wrong(&self, pairs: &[(&str, &str)], width: usize) -> Vec<String> {
        let texts = pairs.iter().flat_map(|(expected, seen)| [expected, seen]);
        let rows: Vec<(&str, &str)> = texts.map(|text| self.parts(text)).collect();
        let columns = Columns::of(&rows, width.saturating_sub(3));
        let marked = |mark: &str, text: &str| -> Vec<String> {
            let lines = columns.lines(self.parts(text)).into_iter().enumerate();
            let mark = |at| if at == 0 { mark } else { "   " };
            lines.map(|(at, line)| format!("{}{line}", mark(at))).collect()
        };
        let lines = pairs.iter().flat_map(|(expected, seen)| match expected == seen {
            true => marked("   ", seen),
            false => [marked(" - ", expected), marked(" + ", seen)].concat(),
        });
        lines.collect()
    }

    /// The probe and the value of a line as it is displayed; of a line with another probe, which an
    /// expected report may have, all is taken for a label.
    fn parts<'a>(&'a self, text: &'a str) -> (&'a str, &'a str) {
        let width = self.probe_width();
        let parts = self.lines.iter().find_map(|line| {
            let value = text.strip_prefix(&format!("{:width$}  ", line.probe))?;
            Some((&*line.probe, value))
        });
        parts.unwrap_or((text, ""))
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

#[cfg(test)]
mod tests {
    use super::Report;

    #[test]
    fn a_verdict_stays_readable_where_a_label_is_wide() {
        let report = |value: &str| {
            let label = "one thread comes alone to a barrier for one, while two others meet";
            Report::new().line("threads", 3, "").line(label, value, "")
        };
        let (expected, seen) = (report("right in all").to_string(), report("it hangs").to_string());
        let pairs: Vec<_> = expected.lines().zip(seen.lines()).collect();
        assert_eq!(
            report("it hangs").wrong(&pairs, 78),
            [
                "   threads                                   3",
                " - one thread comes alone to a barrier for   right in all",
                "     one, while two others meet",
                " + one thread comes alone to a barrier for   it hangs",
                "     one, while two others meet",
            ]
        );
    }
}
