//! What a search says it has covered.

use std::fmt;

/// How many schedules were tried, and which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Covered {
    /// All of them.
    All(usize),
    /// Not all: `tried` of them, among these all with fewer preemptions than `below`.
    Part {
        /// How many were tried.
        tried: usize,
        /// From this number of preemptions on, some were not.
        below: u32,
    },
}

impl Default for Covered {
    fn default() -> Self {
        Self::All(0)
    }
}

impl fmt::Display for Covered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All(1) => write!(f, "the only schedule"),
            Self::All(tried) => write!(f, "all {} schedules", grouped(*tried)),
            Self::Part { tried, below: 0 } => {
                write!(f, "{} schedules; more were not tried", grouped(*tried))
            }
            Self::Part { tried, below } => {
                let most = match below - 1 {
                    0 => "without a preemption".to_owned(),
                    1 => "with at most 1 preemption".to_owned(),
                    most => format!("with at most {most} preemptions"),
                };
                let tried = grouped(*tried);
                write!(f, "{tried} schedules, all {most} among them; more were not tried")
            }
        }
    }
}

/// As in `3,412`.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    groups.join(",")
}
