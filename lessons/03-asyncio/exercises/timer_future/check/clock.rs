//! A clock that stands still until the check moves its hands.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Poll;

use shared::schedules::point;
use trial::waking::{Bell, ByHand};

use super::super::answer::{self, Clock};
use super::super::sync::{Arc, thread};

/// What time it is when the check says 0: the clock is older than a timer.
const START: u64 = 10_000;

type Call = Box<dyn FnOnce() + Send>;

/// A clock, and what it was asked for. To look at it is a step, so that its hands may move before
/// or after.
pub struct Hands {
    // std's: what the clock does with it is part of the same step.
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    now: u64,
    calls: Vec<(u64, Call)>,
    asked: usize,
}

/// A timer of the answer's.
pub struct Timer(ByHand<Box<dyn Future<Output = ()> + Send + Unpin>>);

impl Timer {
    /// Polls it for the task that is woken by this bell.
    pub fn poll_for(&mut self, bell: &Arc<Bell>) -> &'static str {
        match self.0.poll_for(bell) {
            Poll::Ready(()) => "ready",
            Poll::Pending => "pending",
        }
    }
}

impl Hands {
    /// It is 0.
    pub fn new() -> Arc<Self> {
        Arc::new(Self { state: Mutex::default() })
    }

    /// A timer of the answer's, on this clock.
    pub fn timer(self: &Arc<Self>, duration: u64) -> Timer {
        let clock: Arc<dyn Clock> = Arc::<Self>::clone(self);
        Timer(ByHand::new(Box::new(Box::pin(answer::sleep(clock, duration)))))
    }

    /// How many calls it was asked for.
    pub fn asked(&self) -> usize {
        self.open().asked
    }

    /// The hands move, and whoever is to be called has to wait.
    pub fn move_to(&self, time: u64) {
        self.open().now = time;
    }

    /// The hands move, and all are called whose time has come.
    pub fn strike(&self, time: u64) {
        self.move_to(time);
        let calls = std::mem::take(&mut self.open().calls);
        let (due, later): (Vec<_>, Vec<_>) = calls.into_iter().partition(|call| call.0 <= time);
        self.open().calls.extend(later);
        for (_, call) in due {
            thread::spawn(call);
        }
    }

    /// A thread of the clock's in which that happens, at the same time as what else is done.
    pub fn strikes(self: &Arc<Self>, time: u64) {
        let hands = Arc::clone(self);
        thread::spawn(move || {
            point("the time comes");
            hands.strike(time);
        });
    }

    fn open(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for Hands {
    fn now(&self) -> u64 {
        point("looks at the clock");
        START + self.open().now
    }

    fn call_at(&self, time: u64, call: Call) {
        point("asks for a call");
        let mut state = self.open();
        let time = time.saturating_sub(START);
        state.asked += 1;
        if time > state.now {
            state.calls.push((time, call));
        } else {
            drop(state);
            thread::spawn(call);
        }
    }
}
