//! A future begins when it is polled: to begin it without waiting is to poll it once.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

/// A server that has pages, and the screen of who asks for them.
pub trait Server {
    /// A future of page `number`. Polled for the first time, it asks the server for it.
    fn fetch(&self, number: u32) -> impl Future<Output = String>;

    /// Shows that pages are on their way.
    fn show_spinner(&self);
}

/// Asks for pages 1 and 2, shows the spinner, and returns both.
pub async fn both_pages(server: &impl Server) -> [String; 2] {
    let first = begin(server.fetch(1)).await;
    let second = begin(server.fetch(2)).await;
    server.show_spinner();
    [first.finish().await, second.finish().await]
}

/// What came of a first poll.
enum Begun<F: Future> {
    Ready(F::Output),
    Pending(Pin<Box<F>>),
}

/// Polls `future` once. Ready at once: there is nothing to wait for.
async fn begin<F: Future>(future: F) -> Begun<F> {
    let mut future = Box::pin(future);
    match poll_fn(|context| Poll::Ready(future.as_mut().poll(context))).await {
        Poll::Ready(output) => Begun::Ready(output),
        Poll::Pending => Begun::Pending(future),
    }
}

impl<F: Future> Begun<F> {
    async fn finish(self) -> F::Output {
        match self {
            Begun::Ready(output) => output,
            Begun::Pending(future) => future.await,
        }
    }
}
