//! What the keys mean.

/// What a player may want.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intent {
    /// This thread goes on: an index of a story's threads, `main` first.
    Choose(usize),
    /// Whoever is next by the plan, or the only one who can.
    Next,
    /// One move back.
    Undo,
    /// Back to the start.
    Restart,
    /// A hint; the second time a clearer one.
    Hint,
    /// What the keys and the signs mean, or away with that.
    Help,
}
