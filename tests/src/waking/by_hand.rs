//! A future that a check polls.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use super::Bell;

/// Polls after which a future that wakes itself each time is taken for endless.
pub const MOST_POLLS: usize = 100_000;

/// A future that is polled by hand.
#[derive(Debug)]
pub struct ByHand<F> {
    future: Pin<Box<F>>,
    bell: Arc<Bell>,
    polls: usize,
    /// How often the bell had rung before the last poll.
    rung: usize,
}

/// Why a future was polled no further, though it is not ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stopped {
    /// It is pending, and nobody has woken it.
    NotWoken,
    /// It was polled [`MOST_POLLS`] times, and has woken itself each time.
    Endless,
}

impl<F: Future> ByHand<F> {
    /// A future that has not been polled.
    pub fn new(future: F) -> Self {
        Self { future: Box::pin(future), bell: Bell::new(), polls: 0, rung: 0 }
    }

    /// Polls it once.
    pub fn poll(&mut self) -> Poll<F::Output> {
        let bell = Arc::clone(&self.bell);
        self.poll_for(&bell)
    }

    /// Polls it once on behalf of another task, which is woken by this bell.
    pub fn poll_for(&mut self, bell: &Arc<Bell>) -> Poll<F::Output> {
        self.polls += 1;
        self.rung = self.bell.rings();
        self.future.as_mut().poll(&mut Context::from_waker(&bell.waker()))
    }

    /// Whether it was woken since it was last polled, or during that.
    pub fn is_woken(&self) -> bool {
        self.bell.rings() > self.rung
    }

    /// How often it was polled.
    pub fn polls(&self) -> usize {
        self.polls
    }

    /// Polls it at most `polls` times, and after the first only if it was woken. `None` if it is
    /// pending then.
    pub fn poll_up_to(&mut self, polls: usize) -> Option<F::Output> {
        for number in 0..polls {
            if number > 0 && !self.is_woken() {
                return None;
            }
            if let Poll::Ready(output) = self.poll() {
                return Some(output);
            }
        }
        None
    }

    /// Polls it until it is ready, each time because it was woken.
    ///
    /// # Errors
    /// When nobody wakes it, or when that has no end.
    pub fn to_the_end(&mut self) -> Result<F::Output, Stopped> {
        match self.poll_up_to(MOST_POLLS) {
            Some(output) => Ok(output),
            None if self.is_woken() => Err(Stopped::Endless),
            None => Err(Stopped::NotWoken),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::{self, poll_fn};
    use std::task::Poll;

    use super::super::pauses;
    use super::{ByHand, Stopped};

    #[test]
    fn a_future_is_polled_as_long_as_it_is_woken() {
        let mut future = ByHand::new(pauses(3));
        assert_eq!(future.to_the_end(), Ok(()));
        assert_eq!(future.polls(), 4);
    }

    #[test]
    fn who_is_not_woken_is_not_polled_again() {
        let mut future = ByHand::new(future::pending::<()>());
        assert_eq!(future.to_the_end(), Err(Stopped::NotWoken));
        assert_eq!(future.polls(), 1);
    }

    #[test]
    fn who_wakes_itself_for_ever_is_endless() {
        let mut future = ByHand::new(poll_fn(|context| {
            context.waker().wake_by_ref();
            Poll::<()>::Pending
        }));
        assert_eq!(future.to_the_end(), Err(Stopped::Endless));
    }
}
