//! A schedule in writing.

use std::fmt;
use std::str::FromStr;

/// Whose step came first, second and so on: `0-1-0-1`, by the number of each thread in the order in
/// which they were started, and `m` for `main`. It may be shorter than the run: then those go on
/// that go on by themselves.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Schedule(pub(super) Vec<u8>);

impl fmt::Display for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let step = |thread: &u8| match thread.checked_sub(1) {
            None => "m".to_owned(),
            Some(number) => number.to_string(),
        };
        f.write_str(&self.0.iter().map(step).collect::<Vec<_>>().join("-"))
    }
}

impl FromStr for Schedule {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let step = |step: &str| match step {
            "m" => Some(0),
            _ => step.parse::<u8>().ok()?.checked_add(1),
        };
        let steps = text.split('-').filter(|_| !text.is_empty()).map(step);
        steps.collect::<Option<_>>().map(Self).ok_or_else(|| {
            format!("`{text}` is no schedule. A schedule names who takes each step, as in 0-1-0-1.")
        })
    }
}
