//! One line for each thing that is measured.

use std::fmt;

pub const HEAD: &str = "what                                               here       Python        floor   times Python's  of floor";

/// The same work, here and elsewhere: how much is done in a second, where nothing else is said.
pub struct Row {
    pub what: &'static str,
    pub here: f64,
    pub python: Option<f64>,
    /// The least that it takes.
    pub floor: Option<f64>,
}

impl fmt::Display for Row {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ratio =
            |other: Option<f64>, unit| other.map(|other| format!("{:.2}{unit}", self.here / other));
        let or_nothing = |text: Option<String>| text.unwrap_or_else(|| "-".into());
        write!(
            to,
            "{:45} {:>11} {:>12} {:>12} {:>16} {:>8}",
            self.what,
            number(self.here),
            or_nothing(self.python.map(number)),
            or_nothing(self.floor.map(number)),
            or_nothing(ratio(self.python, "")),
            or_nothing(ratio(self.floor, "")),
        )
    }
}

fn number(number: f64) -> String {
    match number {
        ..10.0 => format!("{number:.2}"),
        ..100.0 => format!("{number:.1}"),
        _ => format!("{number:.0}"),
    }
}

/// The middle one.
pub fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}
