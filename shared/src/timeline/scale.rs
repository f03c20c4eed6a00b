//! Times as people read them: one unit for a whole timeline, round steps along its axis.

/// A unit of time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unit {
    /// As in `µs`.
    pub(super) name: &'static str,
    nanoseconds: u64,
}

impl Unit {
    /// The unit for times of up to `end` nanoseconds.
    pub(super) fn up_to(end: u64) -> Unit {
        let (name, nanoseconds) = match end {
            0..1_000_000 => ("µs", 1_000),
            1_000_000..1_000_000_000 => ("ms", 1_000_000),
            _ => ("s", 1_000_000_000),
        };
        Unit { name, nanoseconds }
    }

    /// A number of nanoseconds in this unit, exactly: 1,500,000 is `1.5` in ms.
    pub(super) fn number(self, nanoseconds: u64) -> String {
        let whole = nanoseconds / self.nanoseconds;
        let rest = nanoseconds % self.nanoseconds;
        let places = self.nanoseconds.ilog10() as usize;
        let decimal = format!("{whole}.{rest:0places$}");
        decimal.trim_end_matches('0').trim_end_matches('.').to_string()
    }
}

/// Rounds to the three leading digits of `end`: nobody reads more from a picture.
pub(super) fn rounded(nanoseconds: u64, end: u64) -> u64 {
    let step = 10_u64.pow(end.max(1).ilog10().saturating_sub(2));
    nanoseconds.saturating_add(step / 2) / step * step
}

/// How long something took, in a unit of its own, as in `1.24 ms`.
pub(super) fn duration(nanoseconds: u64) -> String {
    let rounded = rounded(nanoseconds, nanoseconds);
    let unit = Unit::up_to(rounded);
    format!("{} {}", unit.number(rounded), unit.name)
}

/// The marks of an axis from 0 to `end`: at most `most` equal steps of 1, 2 or 5 times a power of
/// ten, the first mark with the unit.
pub(super) fn marks(end: u64, most: u64) -> impl Iterator<Item = (u64, String)> {
    let least = end.div_ceil(most.max(1)).max(1);
    let power = 10_u64.pow(least.ilog10());
    let factor = [1, 2, 5].into_iter().find(|factor| power.saturating_mul(*factor) >= least);
    let step = power.saturating_mul(factor.unwrap_or(10));
    let times = std::iter::successors(Some(0), move |time: &u64| time.checked_add(step));
    let unit = Unit::up_to(end);
    times.take_while(move |time| *time <= end).map(move |time| match time {
        0 => (time, format!("0 {}", unit.name)),
        _ => (time, unit.number(time)),
    })
}

/// The position of a moment on a line of `length` from 0 to `end`, rounded down.
pub(super) fn place(at: u64, end: u64, length: usize) -> usize {
    let place = u128::from(at) * length as u128 / u128::from(end.max(1));
    place.min(length as u128) as usize
}
