//! When the future of a relay is dropped.

/// When the future of a relay is dropped, and its relay called again.
#[derive(Debug, Clone, Default)]
pub struct Drops {
    /// After so many polls each time.
    pub after: Vec<usize>,
    /// Whether the relay is called once more when it has come to the end.
    pub once_more: bool,
}

impl Drops {
    /// It is polled to its end.
    pub fn never() -> Self {
        Self::default()
    }

    /// After so many polls, and then no more.
    pub fn once(polls: usize) -> Self {
        Self { after: vec![polls], ..Self::default() }
    }

    /// After so many polls, and then after so many of the next call.
    pub fn twice(one: usize, two: usize) -> Self {
        Self { after: vec![one, two], ..Self::default() }
    }

    /// After so many polls, as often as it takes; it comes on if that is more than one.
    pub fn again_and_again(polls: usize) -> Self {
        Self { after: vec![polls; 100], ..Self::default() }
    }

    /// The same, and called once more at the end.
    pub fn and_once_more(self) -> Self {
        Self { once_more: true, ..self }
    }
}
