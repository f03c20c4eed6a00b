//! One schedule of one of several programs, in writing.

use std::fmt;
use std::str::FromStr;

use super::Schedule;

/// As in `0-1-1-0`, or `2:0-1-1-0` for the second of the programs that an answer is tried with.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pick {
    /// The program's number, from 0.
    pub case: usize,
    /// Who takes each step.
    pub schedule: Schedule,
}

impl fmt::Display for Pick {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.case {
            0 => self.schedule.fmt(f),
            case => write!(f, "{}:{}", case + 1, self.schedule),
        }
    }
}

impl FromStr for Pick {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let Some((number, schedule)) = text.split_once(':') else {
            return Ok(Self { case: 0, schedule: text.parse()? });
        };
        let case = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let case = case.ok_or_else(|| {
            format!(
                "`{number}` is no number of a case: the second one is named as in 2:{schedule}."
            )
        })?;
        Ok(Self { case, schedule: schedule.parse()? })
    }
}
