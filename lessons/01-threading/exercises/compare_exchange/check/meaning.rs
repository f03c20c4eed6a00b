//! What it usually means.

pub const ALONE: &str = "Nobody came in between: this goes wrong with a single thread. Only a larger \
    value takes the place of the maximum, however many there were before.";
pub const FORGOTTEN: &str = "A value that was recorded is forgotten. Between the moment a thread read \
    the maximum and the moment it wrote, another one wrote: look at what is there now, and compare \
    again, until nobody came in between or the value there is the larger one.";
pub const WENT_BACK: &str = "The maximum became smaller: a smaller value took the place of a larger one, \
    if only for a moment.";
pub const TOO_LARGE: &str = "Nobody recorded a value that large. Between the moment a thread read the \
    maximum and the moment it changed it, another one wrote: what it had worked out did not fit \
    any more.";
pub const NEVER_WAS: &str = "That was the largest value at no moment: the larger one was recorded before \
    it. Where there is more than one place to look, something may come in between the first look and the \
    second: keep the maximum in one place.";
pub const NOT_YET: &str = "The maximum is smaller than a value whose `record` has returned: either that \
    is not written by then, or a smaller one took its place, if only for a moment.";
pub const HELD_UP: &str = "One thread stopped in the middle of `record`, as any may, and now another \
    one comes to no end: the first has something that the second waits for. That is a lock, \
    whoever made it. Do all there is to do by one `compare_exchange`, which leaves no middle.";
