//! Futures polled by hand, for checks of answers that are futures or that poll them.
//!
//! - [`Bell`]: a waker that counts how often it was woken, and how many of it are kept.
//! - [`ByHand`]: a future, the bell that it gets, and how often it was polled.
//! - [`pauses`]: a future that has to be polled so many times more.

mod bell;
mod by_hand;
mod pauses;

pub use self::bell::Bell;
pub use self::by_hand::{ByHand, MOST_POLLS, Stopped};
pub use self::pauses::{Pauses, pauses};
