//! One line for each thing that is measured.

use std::fmt;

pub const HEAD: &str = "what                                            here       Python            C   times Python's   of C's";

/// The same work in three languages: how much is done in a second.
pub struct Row {
    pub what: &'static str,
    pub here: f64,
    pub python: Option<f64>,
    pub c: Option<f64>,
}

impl fmt::Display for Row {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ratio =
            |other: Option<f64>, unit| other.map(|other| format!("{:.2}{unit}", self.here / other));
        let or_nothing = |text: Option<String>| text.unwrap_or_else(|| "-".into());
        write!(
            to,
            "{:42} {:>11} {:>12} {:>12} {:>16} {:>8}",
            self.what,
            number(self.here),
            or_nothing(self.python.map(number)),
            or_nothing(self.c.map(number)),
            or_nothing(ratio(self.python, "")),
            or_nothing(ratio(self.c, "")),
        )
    }
}

fn number(number: f64) -> String {
    if number < 100.0 { format!("{number:.1}") } else { format!("{number:.0}") }
}

/// The middle one.
pub fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}
