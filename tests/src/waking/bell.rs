//! A waker that counts.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::task::{Wake, Waker};

/// What somebody is woken by: counts how often it rang. To ring is no step of a schedule.
#[derive(Default)]
pub struct Bell {
    rings: AtomicUsize,
    at_once: Option<Box<dyn Fn() + Send + Sync>>,
}

impl Bell {
    /// A bell that has not rung.
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// A bell whose ring does something at once, in the thread that wakes: an event loop may poll
    /// there and then.
    pub fn that(does: impl Fn() + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self { rings: AtomicUsize::new(0), at_once: Some(Box::new(does)) })
    }

    /// How often it rang.
    pub fn rings(&self) -> usize {
        self.rings.load(SeqCst)
    }

    /// A waker that rings it.
    pub fn waker(self: &Arc<Self>) -> Waker {
        Waker::from(Arc::clone(self))
    }

    /// How many of its wakers there are, where the check has the bell itself once.
    pub fn kept(self: &Arc<Self>) -> usize {
        Arc::strong_count(self) - 1
    }
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.rings.fetch_add(1, SeqCst);
        if let Some(does) = &self.at_once {
            does();
        }
    }
}

impl fmt::Debug for Bell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bell").field("rings", &self.rings).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::Bell;

    #[test]
    fn a_bell_knows_how_many_of_its_wakers_are_kept() {
        let bell = Bell::new();
        let kept = [bell.waker(), bell.waker()];
        kept[0].wake_by_ref();
        assert_eq!((bell.rings(), bell.kept()), (1, 2));
        drop(kept);
        assert_eq!((bell.rings(), bell.kept()), (1, 0));
    }
}
