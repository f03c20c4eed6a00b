//! How a task gives its result to who started it.

use std::cell::Cell;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use std::thread;

/// Awaited, it gives what the task returned, or why it panicked. Dropped, it lets the task go on.
pub struct Handle<T>(Rc<Desk<T>>);

/// Both who writes and who reads are in one thread: no lock is needed.
struct Desk<T> {
    result: Cell<Option<thread::Result<T>>>,
    waiting: Cell<Option<Waker>>,
}

/// The future, so that it leaves its result with the handle, and that a panic ends it alone.
pub(super) fn task<T>(future: impl Future<Output = T>) -> (impl Future<Output = ()>, Handle<T>) {
    let desk = Rc::new(Desk { result: Cell::new(None), waiting: Cell::new(None) });
    let handle = Handle(desk.clone());
    let task = async move {
        let mut future = pin!(Some(future));
        let caught = poll_fn(|context| {
            let caught = catch_unwind(AssertUnwindSafe(|| {
                let running = future.as_mut().as_pin_mut().expect("it has not ended");
                let polled = running.poll(context);
                if polled.is_ready() {
                    future.set(None); // What is dropped here may panic as well.
                }
                polled
            }));
            // After a panic nobody looks at it again, whatever state it is in.
            caught.map_or_else(|panic| Poll::Ready(Err(panic)), |polled| polled.map(Ok))
        });
        desk.result.set(Some(caught.await));
        desk.waiting.take().inspect(Waker::wake_by_ref);
    };
    (task, handle)
}

impl<T> Handle<T> {
    pub(super) fn result(&self) -> Option<thread::Result<T>> {
        self.0.result.take()
    }
}

impl<T> Future for Handle<T> {
    type Output = thread::Result<T>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let result = self.result();
        if result.is_none() {
            self.0.waiting.set(Some(context.waker().clone()));
        }
        result.map_or(Poll::Pending, Poll::Ready)
    }
}
